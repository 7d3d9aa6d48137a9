package relate

import "entente/loaders/text"

// Verbs by what they do to the clause below them, and nouns and adjectives that make
// unreal what they govern.
var (
	announcing  = text.Set("rule announce confirm reveal disclose note recall acknowledge admit show find prove testify regret know realise realize learn discover")
	temporal    = text.Set("after as when while because since although though even_though whereas before until once so whenever")
	realizing   = text.Set("confess recall use fly write come go travel telephone phone join cooperate help move meet gather call intervene unite combine meet return proceed step act send issue exploit enlist hire invoke employ vote")
	saying      = text.Set("rule say tell announce add note state report declare confirm explain insist argue stress remark maintain write tweet warn reiterate read reveal disclose acknowledge admit point observe comment recall inform indicate show find conclude post signal brief predict forecast caution emphasize emphasise underline underscore concede vow complain boast quote cite testify describe hear learn know understand")
	alleging    = text.Set("believe think assess estimate charge claim allege suspect contend assert purport speculate rumour rumor")
	accusing    = text.Set("accuse blame charge suspect reproach tax upbraid")
	punishing   = text.Set("lift impose clamp slap place put levy inflict announce order adopt introduce tighten keep maintain renew extend")
	blaming     = text.Set("sanction designate blacklist criticise criticize condemn denounce blame punish fault censure slam rebuke indict convict arrest charge penalise penalize detain jail list expel fine chide berate reprimand sue try prosecute sentence imprison hang execute deport sack seek want hold extradite shoot")
	denying     = text.Set("deny refute disclaim dispute rebut debunk")
	doubting    = text.Set("imagine suppose assume pretend dream doubt question wonder ask debate")
	refusing    = text.Set("give_up lack renounce forswear shun refuse decline fail stop cease refrain be_unwilling be_reluctant be_unable be_unlikely neglect reject halt omit end abandon avoid be_loath forgo suspend quit forget hesitate")
	planning    = text.Set("engage covenant contract agree promise pledge vow plan intend decide undertake commit prepare be_due be_set be_about be_poised be_ready be_prepared be_determined resolve schedule aim be_willing arrange vote be_likely propose expect go move be_scheduled be_slated swear mean opt elect offer look stand be_eager be_keen be_committed")
	wishing     = text.Set("deserve wait practise practice rehearse simulate be_forbidden be_prohibited debate want threaten consider seek hope try attempt wish like mull contemplate need be_able be_free demand discuss apply ask request bid risk struggle fear suggest recommend urge weigh explore favour favor prefer aspire be_tempted be_possible be_necessary be_important be_essential be_vital dare insist advocate support appear seem be_welcome be_entitled be_required have plot conspire entitle ought")
	objectWish  = text.Set("urge call ask order force allow enable press persuade tell invite encourage permit require compel authorise authorize request pressure let appeal warn advise convince want push instruct direct implore beg lobby oblige forbid bar prevent prohibit ban dissuade discourage deter stop")
	urging      = text.Set("predict forecast foresee envisage envision brandish demand urge request seek propose suggest recommend want consider mull threaten weigh advocate favour favor contemplate propose oppose resist discuss invite await anticipate eye welcome_not")
	fearing     = text.Set("fear worry dread suspect")
	expected    = text.Set("determine poise slotted brace expect schedule plan set slate tip due think predict")
	rumoured    = text.Set("reputed repute reckon adjudge assume presume say believe think report allege suspect understand rumour rumor claim deem hold fear")
	averting    = text.Set("prevent avert avoid rule forestall deter foil thwart prohibit ban forbid preclude block")
	cancelling  = text.Set("reverse abort scupper drop withdraw revoke rescind annul nullify ditch axe cancel scrap postpone call_off shelve abandon scrub suspend boycott")
	conditional = text.Set("if unless whether lest provided provided_that providing_that in_event_that should even_if only_if in_case as_long_as")
	negations   = text.Set("not n't n’t never no neither nor hardly scarcely nowhere")
	negatives   = text.Set("no neither nobody none nor")
	doubtful    = text.Set("reputedly putatively presumably reportedly allegedly purportedly supposedly apparently ostensibly")
	maybe       = text.Set("possibly perhaps maybe probably potentially conceivably")
	unmade      = text.Set("imaginary nonexistent non-existent fictitious fictional fabricated bogus phantom invented fake mythical faked feigned pretended sham concocted")
	nounMaybe   = text.Set("draft mooted unsigned tentative fictional simulated mock imaginary imagined feared any possible potential would-be threatened hypothetical prospective eventual imminent future further further- proposed likely another_")
	nounPlanned = text.Set("planned scheduled upcoming forthcoming impending expected")
	nounAlleged = text.Set("alleged suspected purported reported supposed so-called")
	allegations = text.Set("allegation claim accusation charge suspicion rumour rumor report suggestion assertion complaint insinuation concern worry contention imputation conjecture thesis theory reproach")
	plans       = text.Set("plan timetable deadline schedule calendar roadmap blueprint intention pledge promise decision agreement offer commitment vow readiness willingness deal move preparation programme program undertaking resolution scheme bid project")
	chances     = text.Set("proposal whether event assumption premise circumstance threat risk possibility fear danger prospect call demand idea hope likelihood chance warning request appeal option right need ability attempt effort desire opportunity push case invitation pressure ultimatum talk condition aim goal purpose failure wish order mandate draft bill motion authority authorization capacity capability plot conspiracy")
	refusals    = text.Set("refusal reluctance failure unwillingness inability denial ban")
	proofs      = text.Set("evidence proof fact news admission confirmation finding conclusion revelation announcement acknowledgement")
	unlikely    = text.Set("premature dream illusion fantasy doubtful unclear uncertain impossible unproven questionable possible likely unlikely imminent inevitable unthinkable probable conceivable necessary")
	untrue      = text.Set("absurd nonsense ridiculous ludicrous preposterous false untrue baseless unfounded groundless incorrect fabricated fictitious bogus fake lie fabrication falsehood hoax nonsense slander propaganda rubbish myth fiction faked untruth invention figment")
	// baseless are what false reports are without.
	baseless   = text.Set("foundation basis substance merit truth fact")
	falseWords = text.Set("falsely wrongly wrongfully mistakenly erroneously untruthfully")
	// urgingOn are verbs by which somebody is asked to do what follows.
	urgingOn = text.Set("urge call ask appeal press tell invite advise implore beg request demand lobby exhort entreat plead pressure encourage prod")
	// ending are verbs that take for granted what their object tells.
	ending = text.Set("end halt stop lift suspend cease condemn denounce criticize criticise praise welcome extend continue escalate intensify deplore finance fund fuel fuel support document investigate justify defend excuse")
	// notices are what is given or sent to say what one will do.
	notices = text.Set("notice notification word assurance undertaking pledge promise")
	lifting = text.Set("end halt stop lift suspend cease condemn denounce criticize criticise praise welcome deplore finance fund fuel support document investigate justify defend excuse")
	// happening are verbs that say of a deed only that it takes place.
	happening = text.Set("materialize materialise eventuate take begin start happen occur follow continue resume go hold launch conduct open end result come be break erupt schedule plan expect cancel postpone call loom proceed")
	// bringsAbout are verbs by which what their object names comes about.
	bringsAbout = text.Set("give provide send deliver supply grant impose levy sign conclude reach hold launch conduct carry make ship transfer pay")
	// admitting are verbs of saying before a gerund.
	admitting = text.Set("admit acknowledge confirm concede report mention")
	// approving are verbs that only let something happen, or order it.
	approving = text.Set("approve authorise authorize back endorse sanction ratify order clear okay greenlight propose")
	// pending are deeds that take their time once they are approved.
	pending = text.Set("attack strike raid offensive airstrike visit trip tour summit meeting takeover merger exercise deployment dispatch sale delivery transfer export withdrawal pullout purchase acquisition extradition arrest detention supply mission invasion")
	// ahead are deeds that are still to come when they are announced.
	ahead = text.Set("visit trip tour summit meeting takeover merger exit departure secession gift donation grant deployment dispatch sale delivery transfer export withdrawal pullout purchase acquisition")
	// deeds are nouns that only name another deed.
	deeds = text.Set("talk start beginning end continuation resumption launch act campaign wave series announcement imposition")
)
