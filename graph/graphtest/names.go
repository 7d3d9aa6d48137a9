package graphtest

import (
	"fmt"
	"strings"

	"entente/graph"
)

func nameCases() []entry {
	return []entry{
		{"names/gazetteer names and aliases", nameGazetteer},
		{"names/short names", nameShort},
		{"names/the gazetteer keeps no entity alive", nameNotLive},
		{"names/accents, capitals and other scripts", nameScripts},
		{"names/emoji and names without letters", nameEmoji},
		{"names/tiers decide", nameTiers},
		{"names/a list's name comes before a text's", nameListFirst},
		{"names/an ambiguous name lists ids and the count", nameAmbiguous},
		{"names/the count of an ambiguous name is of all", nameCounted},
		{"names/ids are in bytewise order", nameOrder},
		{"names/search exact, prefix, trigram", searchRanks},
		{"names/search of short and foreign names", searchShort},
		{"names/search of kinds and pages", searchKinds},
		{"names/search forgets what has gone", searchGone},
		{"names/properties come from the gazetteer, a list, a text", nameProperties},
		{"names/identifiers", nameIdentifiers},
		{"names/groups", nameGroups},
	}
}

func nameGazetteer(c *Case) {
	c.Put(Doc("AFP 2024-05-17", `"North Korea" VISITS "United States"`))
	for _, name := range []string{"North Korea", "north korea", "DPRK", "NORTH  KOREA"} {
		c.IDs(`entity name="`+name+`"`, "state/kp")
	}
	c.IDs(`entity name="South Korea"`, "error: not found")
}

func nameShort(c *Case) {
	c.Put(Doc("AFP 2024-05-17", `"United Nations" CONDEMNS "United States"`, `China VISITS "United States"`))
	c.IDs("entity name=US", "state/us")
	c.IDs("entity name=U.S.", "state/us")
	c.IDs("entity name=UN", "org/un")
	c.IDs("entity name=中国", "state/cn")
}

func nameNotLive(c *Case) {
	c.IDs("entity name=Russia", "error: not found")
	c.IDs("entity id=state/ru", "error: not found")
	c.IDs("search text=Russia")
	c.IDs("entities")
	c.Ask("stats", "entities=0 relations=0 claims=0 documents=0 stories=0")
}

func nameScripts(c *Case) {
	c.Put(Doc("AFP 2024-05-17", `"São Tomé and Príncipe" VISITS Türkiye`, `person:"Łukasz Żółw" VISITS Türkiye`, `person:"Юлия Петрова" VISITS Türkiye`,
		`person:"王小明" VISITS Türkiye`, `person:"أحمد" VISITS Türkiye`))
	c.IDs(`entity name="sao tome and principe"`, "state/st")
	c.IDs(`entity name="SAO TOME AND PRINCIPE"`, "state/st")
	c.IDs("entity name=turkiye", "state/tr")
	for _, name := range []string{"lukasz zolw", "ЮЛИЯ ПЕТРОВА", "王小明", "أحمد"} {
		if got := c.answer(`entity name="` + name + `"`); len(got) != 1 || !strings.HasPrefix(got[0], "person/") {
			c.Errorf("%s: %v", name, got)
		}
	}
	e, err := c.Graph.EntityByName(c.Context(), "王小明")
	c.ok(err)
	if !strings.HasPrefix(string(e.ID), "person/x~") || e.Name != "王小明" {
		c.Errorf("id %s, name %s", e.ID, e.Name)
	}
}

func nameEmoji(c *Case) {
	c.Put(Doc("AFP 2024-05-17", `organization:"Dove 🕊 Movement" VISITS France`, `organization:"🕊🕊" VISITS Spain`))
	if got := c.answer(`entity name="dove movement"`); len(got) != 1 || !strings.Contains(got[0], "🕊") {
		c.Errorf("got %v", got)
	}
	c.Ask("entity name=🕊🕊", "error: invalid")
	c.Ask("entity name=", "error: invalid")
	c.Ask("search text=…", "error: invalid")
	c.Ask("stats", "entities=4 relations=2 claims=2 documents=1 stories=1")
	if got := c.answer(`relations of=state/es`); len(got) != 1 || !strings.HasPrefix(got[0], "org/x~") {
		c.Errorf("got %v", got)
	}
}

func nameTiers(c *Case) {
	c.Put(Doc("AFP 2024-05-17", `person:"Georgia" VISITS Iran`, `@ person "Ada" aka="Maria Lopez"`), Doc("AP 2024-05-17", `person:"Maria Lopez" VISITS Iran`))
	if got := c.answer("entity name=Georgia"); len(got) != 1 || !strings.HasPrefix(got[0], "person/georgia~") {
		c.Errorf("Georgia: %v, want the person, since no state of that name is live", got)
	}
	if got := c.answer(`entity name="Maria Lopez"`); len(got) != 1 || !strings.Contains(got[0], `Person "Maria Lopez"`) {
		c.Errorf("Maria Lopez: %v, want the one whose own name it is", got)
	}
	c.Put(Doc("AP 2024-05-18", `Georgia VISITS Iran`))
	c.IDs("entity name=Georgia", "state/ge")
}

func nameListFirst(c *Case) {
	c.Put(Doc("AFP 2024-05-17", `organization:"Acme Trading" VISITS Iran`, `@ organization "Acme" aka="Globex"`),
		Doc("OFAC 2024-01-02 list=SDN id=SDN/7", `@ organization "Acme Trading" listed=org/ofac-77 aka="Acme" aka="Globex"`))
	c.IDs(`entity name="acme trading"`, "org/ofac-77")
	if got := c.answer("entity name=acme"); len(got) != 1 || !strings.HasPrefix(got[0], "org/globex~") {
		c.Errorf("acme: %v, want the text's own name before a list's alias", got)
	}
	c.Ask("entity name=globex", "error: ambiguous")
}

func nameAmbiguous(c *Case) {
	for i := range 25 {
		c.Put(Doc(fmt.Sprintf("AFP 2024-05-%02d", 1+i), `person:"John Smith" VISITS Iran`))
	}
	_, err := c.Graph.EntityByName(c.Context(), "John Smith")
	c.wantErr(err, graph.ErrAmbiguous, "John Smith", "25")
	if n := strings.Count(err.Error(), "person/john-smith~"); n != 20 {
		c.Errorf("%d ids in the error, want 20", n)
	}
}

func nameCounted(c *Case) {
	all := make([]graph.Bundle, 520)
	for i := range all {
		all[i] = Doc(fmt.Sprintf("P%d 2024-05-17", i), `@ person "John Smith"`)
	}
	c.Put(all...)
	_, err := c.Graph.EntityByName(c.Context(), "John Smith")
	c.wantErr(err, graph.ErrAmbiguous, "520")
}

func nameOrder(c *Case) {
	c.Put(Doc("AFP 2024-05-17", `person:"Zoé" VISITS Iran`, `person:"abel" VISITS Iran`, `person:"Ábel Ö" VISITS Iran`, `person:"ØRSTED" VISITS Iran`))
	var got []string
	for _, line := range c.answer("entities kinds=person") {
		id, _, _ := strings.Cut(line, "~")
		got = append(got, id)
	}
	diff(c.T, "order", got, []string{"person/abel-o", "person/abel", "person/orsted", "person/zoe"})
}

func searchRanks(c *Case) {
	c.Put(Doc("OFAC 2024-01-02 list=SDN id=SDN/7", `@ organization "Volga Shipping" listed=org/ofac-1`, `@ organization "Volga Shipping Lines" listed=org/ofac-2`,
		`@ organization "Volga" listed=org/ofac-3`, `@ organization "Folga Shiping" listed=org/ofac-4`, `@ organization "Bank of Iran" listed=org/ofac-5`,
		`@ organization "Nordic" listed=org/ofac-6 aka="Volga Shipping"`))
	c.IDs(`search text="volga shipping"`, "org/ofac-1", "org/ofac-6", "org/ofac-2", "org/ofac-4", "org/ofac-3")
	c.IDs(`search text="volga"`, "org/ofac-3", "org/ofac-1", "org/ofac-6", "org/ofac-2")
	c.IDs(`search text="zzzzzz"`)
}

func searchShort(c *Case) {
	c.Put(Doc("AFP 2024-05-17", `"United Nations" CONDEMNS "United States"`, `China VISITS "United States"`, `organization:"X" VISITS China`,
		`organization:"王" VISITS China`))
	first := func(text, want string) {
		c.Helper()
		got := c.answer(`search text="` + text + `" first=1`)
		if len(got) == 0 || !strings.HasPrefix(got[0], want) {
			c.Errorf("search %s: %v, want %s first", text, got, want)
		}
	}
	first("US", "state/us")
	first("UN", "org/un")
	first("x", "org/x~")
	first("王", "org/x~")
	first("中国", "state/cn")
	first("united sta", "state/us")
	first("chinna", "state/cn")
}

func searchKinds(c *Case) {
	c.Put(Doc("AFP 2024-05-17", `Russia VISITS China`, `organization:"Russian Railways" VISITS China`, `organization:"Russian Helicopters" VISITS China`))
	if got := c.answer("search text=russian kinds=organization"); len(got) != 2 {
		c.Errorf("got %v", got)
	}
	if got := c.answer("search text=russian kinds=organization first=1"); len(got) != 2 || got[1] != "more" {
		c.Errorf("first=1: %v", got)
	}
	c.IDs("search text=russia kinds=state first=1", "state/ru")
	c.IDs("search text=russia kinds=vessel")
}

func searchGone(c *Case) {
	b := Doc("AFP 2024-05-17", `person:"Maria Lopez" VISITS China`)
	c.Put(b)
	if got := c.answer(`search text="maria lop"`); len(got) != 1 {
		c.Errorf("got %v", got)
	}
	_, err := c.Graph.Retract(c.Context(), c.time(""), c.stored(b))
	c.ok(err)
	c.IDs(`search text="maria lop"`)
	c.IDs(`entity name="Maria Lopez"`, "error: not found")
	c.IDs("search text=China")
}
