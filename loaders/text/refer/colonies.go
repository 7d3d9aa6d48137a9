package refer

import (
	"strings"

	"entente/loaders/text"
	"entente/schema"
)

// formerColony resolves "the former British colony", "its former colony" to the state last spoken of that was a colony of that state.
func (d *Document) formerColony(n, i int) []text.Party {
	t := d.Trees[n]
	if !ruled[t.Tokens[i].Lemma] || t.Tokens[i].XPOS != "NN" || d.depth > 4 || t.Modified(i, "another,other,every,any,a,an") {
		return nil
	}
	var owners []text.Party
	if p := t.Child(i, "nmod:poss"); p >= 0 {
		owners = d.Parties(n, p, text.Acting)
	} else if t.Modified(i, "the") {
		owners = d.bodies(d.beforeHead(n, i))
	}
	if len(owners) != 1 {
		return nil
	}
	codes := colonies[strings.TrimPrefix(d.Links.Entities[owners[0].Entity].ID, "state/")]
	if codes == "" {
		return nil
	}
	barred := d.ownSubject(n, i)
	x, ok := d.nearest(n, i, 6, func(x int) bool {
		e := &d.Links.Entities[x]
		return e.Kind == schema.State && !text.Holds(barred, x) && d.mayBe(n, i, x) && strings.Contains(codes, " "+strings.TrimPrefix(e.ID, "state/")+" ")
	})
	if !ok {
		return nil
	}
	return d.renamed([]text.Party{{Entity: x}}, n, i)
}

var ruled = text.Set("colony protectorate possession dependency")

// colonies are the codes of the states that were colonies of others, or were ruled by them.
var colonies = map[string]string{
	"gb": " ie mt cy gm sl gh ng ke ug tz zm zw mw bw ls sz za sd so ss eg jo iq kw bh qa ae om ye ps il in pk bd lk mm mv my sg bn hk fj to sb ki tv pg nz au ca us jm tt bb bs bz gy gd lc vc dm ag kn mu sc ",
	"fr": " dz ma tn mr ml bf ne sn gn ci tg bj td cf cm ga cg dj mg km vn la kh lb sy ht vu ",
	"es": " mx gt hn sv ni cr pa cu do co ve ec pe bo cl ar uy py gq ph ma ",
	"pt": " br ao mz gw cv st tl ",
	"nl": " id sr za lk ",
	"be": " cd rw bi ",
	"it": " ly so er et al ",
	"de": " na tz tg cm rw bi pg ",
	"us": " ph cu ",
	"jp": " kr kp tw ",
}
