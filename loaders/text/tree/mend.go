package tree

import (
	"entente/loaders/text"
	"entente/schema"
)

// mend undoes slips of the parser that the words alone give away.
func (t *Tree) mend() {
	for i := range t.Tokens {
		t.compound(i)
		t.bannedGoods(i)
		t.possessed(i)
		t.numberFirst(i)
		t.unwelcome(i)
		t.given(i)
		t.predicate(i)
		t.owners(i)
		t.joinedToAnd(i)
		t.andLost(i)
		t.gerundObject(i)
		t.insteadOf(i)
		t.farFrom(i)
		t.soFar(i)
		t.readyIt(i)
		t.deployedIn(i)
		t.whetherTo(i)
		t.doingBehind(i)
		t.saidToHave(i)
		t.nearerInfinitive(i)
		t.plansFor(i)
		t.reportThat(i)
		t.pressThat(i)
		t.toldThat(i)
		t.motionTo(i)
		t.trueThat(i)
		t.second(i)
		t.bothOf(i)
		t.neitherOf(i)
		t.slips(i)
		t.added(i)
		t.ofLost(i)
		t.off(i)
		t.perfected(i)
		t.toDismay(i)
		t.being(i)
		t.namesake(i)
		t.oneAmong(i)
		t.concluded(i)
		t.joinedName(i)
		t.betweenTwo(i)
		t.twoSubjects(i)
		t.namedGroup(i)
		t.countedBeside(i)
		t.countedOne(i)
		t.onTheTwo(i)
		t.joinedParticiple(i)
		t.joinedVerb(i)
		t.oneAnother(i)
		t.accusedOf(i)
		t.accusedBehind(i)
		t.business(i)
		t.neighbouring(i)
		t.accusedGap(i)
		t.apposedNames(i)
		t.behindName(i)
		t.noSales(i)
		t.nearerDeed(i)
		t.whomTo(i)
		t.calledTwo(i)
		t.putOn(i)
		t.objectGap(i)
		t.whoseMet(i)
		t.behindPlace(i)
		t.namesOfThem(i)
		t.inverted(i)
		t.apposed(i)
		t.loose(i)
		t.reflexive(i)
		t.roughly(i)
		t.described(i)
		t.alongWith(i)
		t.officeBearer(i)
		t.gapped(i)
		t.gappedGift(i)
		t.gappedThat(i)
		t.heAnd(i)
		t.intentOf(i)
		t.regimeArms(i)
		t.hornNation(i)
		t.whoBehindTitle(i)
		t.colonList(i)
		t.countedHead(i)
		t.hoursLater(i)
		t.inWhich(i)
		t.ofWhichMembers(i)
		t.gappedSum(i)
		t.gappedCharge(i)
		t.gappedClause(i)
		t.countedOnes(i)
		t.imposed(i)
		t.agentLost(i)
		t.reachedUnder(i)
		t.afterReport(i)
		t.ordered(i)
		t.orderedBehind(i)
		t.underPreposition(i)
		t.whom(i)
		t.held(i)
		t.byWhom(i)
		t.byMeans(i)
		t.took(i)
		t.tallies(i)
		t.behindRelative(i)
		t.calledSo(i)
		t.behindAgent(i)
		t.judgedAs(i)
		t.givenName(i)
		t.flownOver(i)
		t.pastRelative(i)
		t.givenIt(i)
		t.giftOf(i)
		t.itsOwner(i)
		t.blamedOn(i)
		t.seizedBy(i)
		t.saidIn(i)
		t.lostVerb(i)
		t.linkedTo(i)
		t.tracedTo(i)
		t.tiedTo(i)
		t.acrossSemicolon(i)
		t.noticeTo(i)
		t.calledIt(i)
		t.countedToo(i)
		t.rankedAfter(i)
		t.onceAn(i)
		t.letKnow(i)
		t.givenHer(i)
		t.guest(i)
		t.spent(i)
		t.inTheWake(i)
		t.takesPart(i)
		t.givenPassive(i)
		t.theOfficial(i)
		t.reducedAppos(i)
		t.nearClause(i)
		t.notTo(i)
		t.underAnd(i)
		t.alsoSubject(i)
		t.rankCase(i)
		t.daysTo(i)
		t.mainAgain(i)
		t.itsPartner(i)
		t.nullAndVoid(i)
		t.besideSpan(i)
		t.membersNamed(i)
		t.ofTheList(i)
		t.listedBehind(i)
		t.firstOfList(i)
		t.apposedRelative(i)
		t.agreeing(i)
		t.verdictBehind(i)
		t.giftBehindName(i)
		t.proposalTo(i)
		t.asClause(i)
		t.groupsHeld(i)
		t.underThreat(i)
		t.givenBy(i)
		t.alongBehind(i)
		t.casedObject(i)
		t.ledBy(i)
		t.secondCalling(i)
		t.sentTo(i)
		t.wanted(i)
		t.served(i)
		t.someOfThem(i)
		t.chiding(i)
		t.whoseObject(i)
		t.contact(i)
		t.bothWhich(i)
		t.theirsToo(i)
		t.whoInclude(i)
		t.intoWhether(i)
		t.officeOf(i)
		t.andLostBehindAside(i)
		t.coSubject(i)
		t.sideBySide(i)
		t.razedThere(i)
		t.contested(i)
		t.costing(i)
		t.partOf(i)
		t.castAgain(i)
		t.daysOf(i)
		t.doesBusiness(i)
		t.theWay(i)
		t.placeFirst(i)
		t.thatIt(i)
		t.andOf(i)
		t.andThen(i)
		t.whoseThing(i)
		t.exceptFor(i)
		t.contracted(i)
		t.didSo(i)
		t.mostOfWhose(i)
		t.amongGovernments(i)
		t.attach(i)
		t.behindAside(i)
		t.sumApart(i)
		t.vocativeObject(i)
		t.severedTies(i)
		t.thatTrue(i)
		t.yearObject(i)
		t.asideSaid(i)
		t.ratherThan(i)
		t.gerundClause(i)
		t.seriesVerb(i)
		t.peopleTold(i)
	}
}

// apposed makes a clause of a participle that the parser took for an apposition: "X,
// majority-owned by Y".
func (t *Tree) apposed(i int) {
	if t.Tokens[i].UPOS != "VERB" || t.Tokens[i].XPOS != "VBN" || !t.Is(i, "appos") || i+1 >= len(t.Tokens) || t.Tokens[i+1].UPOS != "ADP" {
		return
	}
	t.Tokens[i].Rel = "acl"
}

// compound makes "arms sales" one noun: what is coordinated has a conjunction or a comma.
func (t *Tree) compound(i int) {
	h := t.Tokens[i].Head
	if i > 0 && h >= 0 && h < i-1 && t.Is(i, "conj") && t.Tokens[i].UPOS == "NOUN" && t.Tokens[i-1].UPOS == "NOUN" && t.Tokens[i-1].Head == h && t.Is(i-1, "nmod", "obl", "obj") {
		h = i - 1 // "a ban on arms sales", hung on "ban" each
	}
	if !t.Is(i, "conj") || h != i-1 || h < 0 || t.Tokens[i].UPOS != "NOUN" || t.Tokens[h].UPOS != "NOUN" {
		return
	}
	t.Tokens[i].Head, t.Tokens[i].Rel = t.Tokens[h].Head, t.Tokens[h].Rel
	t.Tokens[h].Head, t.Tokens[h].Rel = i, "compound"
	t.rehang(h, i)
}

// unwelcome reads "declared the ambassador persona non grata": the Latin words are what the
// person is declared, and what follows hangs on the verb.
func (t *Tree) unwelcome(i int) {
	if i+2 >= len(t.Tokens) || t.Tokens[i].Lower != "persona" && t.Tokens[i].Lower != "personae" || t.Tokens[i+1].Lower != "non" {
		return
	}
	v := i - 1
	for v >= 0 && t.Tokens[v].UPOS != "VERB" {
		v--
	}
	if v < 0 || t.Tokens[v].Head >= i && t.Tokens[v].Head <= i+2 {
		return
	}
	object := -1 // the last noun before
	at := i - 1
	if t.Tokens[at].Text == "," {
		at-- // "the envoy, X, persona non grata"
	}
	if o := t.Tokens[at]; at > v && (o.UPOS == "NOUN" || o.UPOS == "PROPN") {
		object = at
		if up := o.Head; t.Is(at, "appos", "flat") && up > v && up < at {
			object = up
			if m := t.Mention(at); m >= 0 && t.Tokens[up].UPOS == "NOUN" && t.Is(up, "compound") && t.Tokens[up].Head == v {
				t.Tokens[up].Rel = "obj"
			}
		}
	}
	for k := range t.Tokens {
		if h := t.Tokens[k].Head; k >= i && k <= i+2 || h < i || h > i+2 {
			continue
		}
		t.Tokens[k].Head = v
		if k < i && object >= 0 {
			t.Tokens[k].Head = object
		}
	}
	if object >= 0 {
		t.Tokens[object].Head, t.Tokens[object].Rel = v, "obj"
	}
	t.Tokens[i].Head, t.Tokens[i].Rel = v, "xcomp"
	t.Tokens[i+1].Head, t.Tokens[i+1].Rel = i, "flat"
	t.Tokens[i+2].Head, t.Tokens[i+2].Rel = i, "flat"
}

// given reads "promised Chad two helicopters": of two nouns without a preposition the first
// is who gets the second.
func (t *Tree) given(i int) {
	v := t.Tokens[i].Head
	if v < 0 || v > i || !t.Is(i, "obl") || !t.Verbal(v) || t.below(v, "aux:pass") >= 0 || t.Tokens[i].UPOS != "NOUN" || !giving[t.Tokens[v].Lemma] || t.below(i, "case") >= 0 {
		return
	}
	to := t.below(v, "obj")
	if to < 0 || to > i || t.Mention(to) < 0 || t.Mention(i) >= 0 {
		return
	}
	t.Tokens[to].Rel, t.Tokens[i].Rel = "iobj", "obj"
}

// predicate hangs "visit" of "cut short a visit" on the verb: an adjective has no object.
func (t *Tree) predicate(i int) {
	a := t.Tokens[i].Head
	if !t.Is(i, "obj") || a < 0 || t.Tokens[a].UPOS != "ADJ" || !t.Is(a, "xcomp") {
		return
	}
	if v := t.Tokens[a].Head; v == a-1 && t.Tokens[v].UPOS == "VERB" && a < i {
		t.Tokens[i].Head = v
	}
}

// owners reads "Serbia and Hungary's ties": the names own one thing together.
func (t *Tree) owners(i int) {
	h := t.Tokens[i].Head
	if !t.Is(i, "conj") || h < 0 || h > i || t.Mention(h) < 0 || t.Mention(i) < 0 || t.below(i, "cc") < 0 {
		return
	}
	if c := t.below(i, "case"); c < 0 || t.Tokens[c].XPOS != "POS" {
		return
	}
	for k := i + 1; k < len(t.Tokens); k++ {
		if t.Tokens[k].UPOS == "NOUN" && t.Tokens[k].Head == t.Tokens[h].Head && t.Tokens[k].Rel == t.Tokens[h].Rel {
			t.Tokens[h].Head, t.Tokens[h].Rel = k, "nmod:poss"
			return
		}
	}
}

// second reads "A backed it and B opposed it": a name coordinated with a pronoun right before a
// verb without subject is that subject.
func (t *Tree) second(i int) {
	h := t.Tokens[i].Head
	if h < 0 || h > i || i+1 >= len(t.Tokens) || !t.Is(i, "conj") || t.Tokens[h].XPOS != "PRP" || !t.Is(h, "obj", "obl") || t.Mention(i) < 0 {
		return
	}
	v, u := i+1, t.Tokens[h].Head
	if x := t.Tokens[v].XPOS; x != "VBD" && x != "VBZ" && x != "VBP" || u < 0 || u > h || t.below(v, "nsubj") >= 0 {
		return
	}
	before := [2]text.Token{t.Tokens[i], t.Tokens[v]}
	t.Tokens[i].Head, t.Tokens[i].Rel = v, "nsubj"
	t.Tokens[v].Head, t.Tokens[v].Rel = u, "conj"
	if t.loops(v) {
		t.Tokens[i], t.Tokens[v] = before[0], before[1]
	}
}

// being reads "ceased to be members": a noun with "to be" before it is what the subject is.
func (t *Tree) being(i int) {
	if h := t.Tokens[i].Head; t.Is(i, "obj") && h >= 0 && h < i && takesGerund[t.Tokens[h].Lemma] {
		if c := t.below(i, "cop"); c > h && t.Tokens[c].Lower == "being" {
			t.Tokens[i].Rel = "xcomp" // "denies being a member"
		}
		return
	}
	if !t.Is(i, "obl") || t.Tokens[i].Head < 0 || !t.Verbal(t.Tokens[i].Head) {
		return
	}
	c := t.below(i, "cop")
	if c < 1 || t.Tokens[c].Lower != "be" || t.Tokens[c-1].Lower != "to" || t.Tokens[c-1].Head != i {
		return
	}
	t.Tokens[i].Rel = "xcomp"
	t.Tokens[c-1].Rel = "mark"
}

// perfected reads "has broken relations": a participle right behind "have" is the verb.
func (t *Tree) perfected(i int) {
	v := i + 1
	if t.Tokens[i].Lemma != "have" || t.Tokens[i].Lower == "having" || t.Tokens[i].UPOS != "VERB" || v+1 >= len(t.Tokens) || t.Tokens[v].XPOS != "VBN" || !t.Is(v, "amod") {
		return
	}
	o := t.Tokens[v].Head
	if o < v || t.Tokens[o].Head != i || !t.Is(o, "obj") {
		return
	}
	t.Tokens[v].Head, t.Tokens[v].Rel = t.Tokens[i].Head, t.Tokens[i].Rel
	t.rehang(i, v)
	t.Tokens[i].Head, t.Tokens[i].Rel, t.Tokens[i].UPOS = v, "aux", "AUX"
}

// namesake reads "EU members Poland and Hungary left": the names say who the members are.
func (t *Tree) namesake(i int) {
	m := i + 1
	if t.Tokens[i].XPOS == "NN" && m < len(t.Tokens) && t.Mention(m) >= 0 && namedNouns[t.Tokens[i].Lemma] && t.Is(i, "nmod") {
		t.titled(i, t.MentionHead(t.Mention(m)))
		return
	}
	if t.Tokens[i].XPOS != "NNS" || m >= len(t.Tokens) || t.Mention(i) >= 0 || t.Mention(m) < 0 || !t.Is(i, "nsubj", "obj", "obl", "nmod") {
		return
	}
	if h := t.MentionHead(t.Mention(m)); t.Tokens[h].Head == t.Tokens[i].Head && t.Tokens[h].Rel == t.Tokens[i].Rel && t.below(h, "case") < 0 {
		t.Tokens[h].Head, t.Tokens[h].Rel = i, "appos"
	}
}

// titled reads "the seizure of the tanker X was": the name is the tanker's, not a second subject.
func (t *Tree) titled(i, h int) {
	v := t.Tokens[h].Head
	if v < 0 || !t.Is(h, "nsubj") {
		return
	}
	for up, steps := t.Tokens[i].Head, 0; up >= 0 && steps < 4; up, steps = t.Tokens[up].Head, steps+1 {
		if t.Is(up, "nsubj") && t.Tokens[up].Head == v {
			t.Tokens[h].Head, t.Tokens[h].Rel = i, "appos"
			return
		}
	}
}

var namedNouns = text.Set("tanker ship vessel freighter trawler yacht company firm bank group airline general journalist activist businessman oligarch dissident militia party newspaper")

// off reads "broke off the talks", "tore up its treaty": the small word is the verb's, the noun its object.
func (t *Tree) off(i int) {
	h := t.Tokens[i].Head
	if i > 0 && t.Is(i, "compound:prt") && h == i-1 {
		h = t.below(h, "obl") // "tore up its treaty of 1921"
		if h < i || t.Is(h, "obl:unmarked", "obl:agent") || t.below(h, "case") >= 0 {
			return
		}
	} else if i == 0 || !t.Is(i, "case") || h < i || !t.Is(h, "obl", "nmod") || t.Tokens[h].Head != i-1 {
		return
	}
	v := i - 1
	takes := phrasal[t.Tokens[i].Lower]
	if takes == nil || !takes[t.Tokens[v].Lemma] || !t.Verbal(v) || t.below(v, "obj") >= 0 || t.Tokens[i+1].UPOS == "ADP" || t.Tokens[i].Lower == "in" && !(t.Mention(h) >= 0 && t.S.Mentions[t.Mention(h)].Kind == schema.Person) && (t.Mention(h) >= 0 || t.Tokens[h].UPOS != "NOUN") {
		return
	}
	t.Tokens[i].Head, t.Tokens[i].Rel = v, "compound:prt"
	t.Tokens[h].Rel = "obj"
	t.fromObject(v, h)
}

// phrasal are the verbs that go with a small word and an object.
var phrasal = map[string]map[string]bool{
	"off":   text.Set("shut turn switch choke put break call cut fend fight shake write pay sell seal ward beat drive spin buy shrug brush send set lay cordon hive pick carry haul fob fence bear push head round stave scare tick palm polish pull hold lop siphon"),
	"up":    text.Set("tie lock wind mop tear rip give take break set put build blow shore prop back drum round hold open patch draw snap gobble buy step seal split carve beef scoop pick rustle cough ramp rack chalk clock stir chew eat swallow stock gear bulk fire rake cover clean flare bottle ratchet firm top pump divvy dig conjure whip drum sew stump cook dream line bump speed crank trump send"),
	"out":   text.Set("cast throw kick turf boot chuck drum rule carry wipe drive force order push bail phase flush smoke hound read point set dole mete dish hand shell fork eke parcel farm contract hammer thrash iron carve take knock send fish root ferret rent lease pull edge single back share snuff stamp rake weed churn spell map trot"),
	"down":  text.Set("wind close shoot turn bring strike vote shut hand lay close play gun hunt cut tear track run water scale wind tone face slap put knock mow pin force hold chase burn talk strip weigh pare slim whittle trim"),
	"aside": text.Set("cast brush set put push thrust sweep wave lay"),
	"over":  text.Set("hand take turn make sign roll carry bring pass win paper"),
	"in":    text.Set("pipe cart bring fly ship send truck bus airlift ferry parachute haul rope reel drag pull usher rein call take kick phase draft"),
}

// added reads "listed A, his brother B, and C": a name behind "and" without a preposition is one
// more object, whatever the parser took it for.
func (t *Tree) added(i int) {
	v := t.Tokens[i].Head
	if v < 0 || v > i || t.Mention(i) < 0 || !t.Is(i, "obl") || t.Is(i, "obl:agent") || !t.Verbal(v) || t.below(i, "cc") < 0 || t.below(i, "case", "mark") >= 0 {
		return
	}
	if o := t.below(v, "obj"); o > v && o < i && t.Mention(o) >= 0 {
		t.Tokens[i].Head, t.Tokens[i].Rel = o, "conj"
	}
}

// concluded reads "the embargo against A, imposed by B": what is imposed is the embargo.
func (t *Tree) concluded(i int) {
	h := t.Tokens[i].Head
	if h < 0 || h > i || !t.Is(i, "acl") || t.Is(i, "acl:relcl") || t.Tokens[i].XPOS != "VBN" || t.Mention(h) < 0 || !concluding[t.Tokens[i].Lemma] {
		return
	}
	if up := t.Tokens[h].Head; t.Is(h, "nmod") && up >= 0 && up < h && t.Tokens[up].UPOS == "NOUN" {
		t.Tokens[i].Head = up
	}
}

// concluding are verbs of which no party is the object.
var concluding = text.Set("impose sign adopt reach conclude broker negotiate enact initial ratify pass")

// below is Child before the children are indexed.
func (t *Tree) below(i int, rels ...string) int {
	for k := range t.Tokens {
		if t.Tokens[k].Head == i && t.Is(k, rels...) {
			return k
		}
	}
	return -1
}

// rehang hangs all that hangs on one word on another.
func (t *Tree) rehang(from, to int) {
	for k := range t.Tokens {
		if t.Tokens[k].Head == from && k != to {
			t.Tokens[k].Head = to
		}
	}
}
