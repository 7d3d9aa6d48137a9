package graphtest

import (
	"strings"

	"entente/graph"
)

// filterCase is a condition with the relations of filterFacts that it passes, by short names.
type filterCase struct{ name, filter, want string }

// filterFacts have one relation for each short name.
func filterFacts() ([]graph.Bundle, map[string]string) {
	facts := []graph.Bundle{
		Doc("AFP 2024-01-10", `Russia ATTACKS Ukraine 0.9 2024-01`, `Russia OCCUPIES Georgia alleged 0.6 2008-08/..`, `Iran ALLIED_WITH Syria 0.5 1980/2024-12`),
		Doc("AP 2024-02-10", `"United States" SANCTIONS Russia 1`, `China INVESTS_IN Iran planned 0.8 2025`, `person:"Maria Lopez" VISITS Iran 0.7 2024-02-03`),
		Doc("Xinhua 2024-03-10", `Iran ATTACKS Israel negated 0.9 2024-03`, `China SUPPORTS Iran hypothetical 0.2`, `Russia ATTACKS Ukraine alleged 0.95 2024-03`),
	}
	return facts, map[string]string{
		"ukraine": "state/ru.ATTACKS.state/ua", "georgia": "state/ru.OCCUPIES.state/ge", "syria": "state/ir.ALLIED_WITH.state/sy",
		"russia": "state/us.SANCTIONS.state/ru", "invests": "state/cn.INVESTS_IN.state/ir", "visit": "*.VISITS.state/ir",
		"israel": "state/ir.ATTACKS.state/il", "china": "state/cn.SUPPORTS.state/ir",
	}
}

func filterTable() []filterCase {
	return []filterCase{
		{"none", "", "visit syria ukraine georgia russia"},
		{"types", "types=ATTACKS", "ukraine"},
		{"types by the far name", "types=SANCTIONED_BY,HOSTS", "visit russia"},
		{"kinds", "kinds=person", ""},
		{"kinds of the far end", "of=state/ir kinds=person", "visit"},
		{"modality negated", "modality=negated", "israel"},
		{"modality several", "modality=planned,hypothetical", "invests china"},
		{"modality all", "modality=asserted,alleged,planned,hypothetical,negated", "visit invests china syria israel ukraine georgia russia"},
		{"confidence", "confidence=0.7", "visit ukraine russia"},
		{"confidence is at least", "confidence=0.6", "visit ukraine georgia russia"},
		{"validAt", "validAt=2024-01-15", "syria ukraine georgia russia"},
		{"validAt definite", "validAt=2024-01-15 certainty=definite", "syria"},
		{"between", "between=2024-02-01..2024-02-28", "visit syria georgia russia"},
		{"between definite", "between=2024-02-01..2024-02-28 certainty=definite", "visit syria russia"},
		{"knownAt", "knownAt=2024-01-31", "syria ukraine georgia"},
		{"sources", "sources=AP", "visit russia"},
		{"sources several", "sources=AFP,AP", "visit syria ukraine georgia russia"},
		{"withoutSources", "withoutSources=AFP", "visit ukraine russia"},
		{"sources and withoutSources", "sources=AFP,AP withoutSources=AFP", "visit russia"},
		{"an unknown source", "sources=Nobody", ""},
		{"of", "of=state/ru", "ukraine georgia russia"},
		{"of and types outward", "of=state/ru types=ATTACKS,SANCTIONED_BY", "ukraine russia"},
		{"of and all conditions", "of=state/ru types=ATTACKS kinds=state modality=alleged confidence=0.9 validAt=2024-03-05 sources=Xinhua knownAt=2024-03-10", "ukraine"},
		{"all conditions but one", "of=state/ru types=ATTACKS kinds=state modality=alleged confidence=0.9 validAt=2024-03-05 sources=AFP", ""},
		{"modality and confidence", "modality=alleged confidence=0.7", "ukraine"},
		{"types and kinds", "types=ATTACKS,VISITS,SANCTIONS kinds=state", "visit ukraine russia"},
		{"validAt and between", "validAt=2024-03-05 between=..2024-01-31", "syria georgia russia"},
		{"overlapping does nothing to a page", "overlapping=true", "visit syria ukraine georgia russia"},
	}
}

func filterCases() []entry {
	out := []entry{
		{"filters/match tells what passed, the relation all", matchAndOwn},
		{"filters/claims take a filter of their own", claimsFiltered},
		{"filters/stories of what passed", storiesPassed},
	}
	for _, x := range filterTable() {
		out = append(out, entry{"filters/" + x.name, x.run})
	}
	return out
}

func (x filterCase) run(c *Case) {
	facts, short := filterFacts()
	c.Put(facts...)
	var want []string
	for _, name := range strings.Fields(x.want) {
		want = append(want, strings.Replace(short[name], "*", "person/maria-lopez", 1))
	}
	got := c.answer("relations " + x.filter)
	for i := range got {
		got[i], _, _ = strings.Cut(got[i], " ")
		if person, rest, ok := strings.Cut(got[i], "~"); ok {
			got[i] = person + rest[8:]
		}
	}
	diff(c.T, x.filter, got, want)
}

func matchAndOwn(c *Case) {
	facts, _ := filterFacts()
	c.Put(facts...)
	c.Ask("relations of=state/ua sources=AFP", "state/ru.ATTACKS.state/ua ATTACKED_BY asserted 0.9 claims=1 stories=1")
	p, err := c.Graph.Relations(c.Context(), graph.Filter{Of: "state/ua", Sources: []string{"AFP"}}, 10, "")
	c.ok(err)
	if len(p.Items) != 1 || p.Items[0].Relation.Claims != 2 || p.Items[0].Relation.Confidence != 0.95 || p.Items[0].Match.Confidence != 0.9 {
		c.Errorf("relation %+v", p.Items)
	}
	if len(p.Items[0].Match.Valid) != 1 || len(p.Items[0].Relation.Valid) != 2 {
		c.Errorf("valid: matched %v, own %v", p.Items[0].Match.Valid, p.Items[0].Relation.Valid)
	}
}

func claimsFiltered(c *Case) {
	facts, _ := filterFacts()
	c.Put(facts...)
	const r = "claims relation=state/ru.ATTACKS.state/ua "
	c.Ask(r+"modality=alleged", `"Russia attacks Ukraine alleged 0.95 2024-03." alleged 0.95 "Xinhua"`)
	c.Ask(r+"sources=AFP", `"Russia attacks Ukraine 0.9 2024-01." asserted 0.9 "AFP"`)
	c.Ask(r + "modality=negated")
	c.Ask("claims relation=state/ir.ATTACKS.state/il")
	c.Ask("claims relation=state/ir.ATTACKS.state/il modality=negated", `"Iran attacks Israel negated 0.9 2024-03." negated 0.9 "Xinhua"`)
	if n := len(c.answer(r)); n != 2 {
		c.Errorf("%d claims by the default filter, want 2", n)
	}
}

func storiesPassed(c *Case) {
	b := Doc("AFP 2024-01-10", `Russia ATTACKS Ukraine 0.9`)
	c.Put(b, Copy(b, "Dawn"), Copy(b, "Globe"), Doc("AP 2024-01-11", `Russia ATTACKS Ukraine 0.5`))
	c.Ask("relations", "state/ru.ATTACKS.state/ua ATTACKS asserted 0.9 claims=4 stories=2")
	c.Ask("relations sources=Dawn,Globe", "state/ru.ATTACKS.state/ua ATTACKS asserted 0.9 claims=2 stories=1")
	c.Ask("relations withoutSources=AP,AFP", "state/ru.ATTACKS.state/ua ATTACKS asserted 0.9 claims=2 stories=1")
}
