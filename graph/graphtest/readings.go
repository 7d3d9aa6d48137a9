package graphtest

func readingCases() []entry {
	return []entry{
		{"readings/both names find a relation", bothNames},
		{"readings/from either end", eitherEnd},
		{"readings/types are read outward", outward},
		{"readings/symmetric types are stored once", symmetricOnce},
		{"readings/symmetric types from either end", symmetricEnds},
		{"readings/a symmetric claim keeps its ends as stated", symmetricStated},
		{"readings/a symmetric claim of one anchor is one, whoever stands first", symmetricAnchor},
		{"readings/both names together", bothTogether},
		{"readings/kinds are of the entity reached", kindsReached},
		{"readings/kinds without an entity are of the target", kindsTarget},
		{"readings/several types between two entities", severalTypes},
	}
}

func bothNames(c *Case) {
	c.Put(Doc("AFP 2024-05-17", `Russia IMPORTS_MUNITIONS_FROM "North Korea"`))
	c.Ask("relations types=IMPORTS_MUNITIONS_FROM", "state/ru.IMPORTS_MUNITIONS_FROM.state/kp IMPORTS_MUNITIONS_FROM asserted 0.9 claims=1 stories=1")
	c.Ask("relations types=EXPORTS_MUNITIONS_TO", "state/ru.IMPORTS_MUNITIONS_FROM.state/kp EXPORTS_MUNITIONS_TO asserted 0.9 claims=1 stories=1")
	c.Ask("relations types=IMPORTS_FROM")
}

func eitherEnd(c *Case) {
	c.Put(Doc("AFP 2024-05-17", `Russia IMPORTS_MUNITIONS_FROM "North Korea"`))
	c.Ask("relations of=state/ru", "state/ru.IMPORTS_MUNITIONS_FROM.state/kp IMPORTS_MUNITIONS_FROM asserted 0.9 claims=1 stories=1")
	c.Ask("relations of=state/kp", "state/ru.IMPORTS_MUNITIONS_FROM.state/kp EXPORTS_MUNITIONS_TO asserted 0.9 claims=1 stories=1")
}

func outward(c *Case) {
	c.Put(Doc("AFP 2024-05-17", `Russia IMPORTS_MUNITIONS_FROM "North Korea"`, `Iran IMPORTS_MUNITIONS_FROM Russia`))
	c.IDs("relations of=state/ru types=IMPORTS_MUNITIONS_FROM", "state/ru.IMPORTS_MUNITIONS_FROM.state/kp")
	c.IDs("relations of=state/ru types=EXPORTS_MUNITIONS_TO", "state/ir.IMPORTS_MUNITIONS_FROM.state/ru")
	c.IDs("relations of=state/kp types=IMPORTS_MUNITIONS_FROM")
}

func symmetricOnce(c *Case) {
	c.Put(Doc("AFP 2024-05-17", `Russia ALLIED_WITH Iran 0.5`), Doc("AP 2024-05-17", `Iran ALLIED_WITH Russia 0.7`))
	c.Ask("relations", "state/ir.ALLIED_WITH.state/ru ALLIED_WITH asserted 0.7 claims=2 stories=2")
	c.Ask("stats", "entities=2 relations=1 claims=2 documents=2 stories=2")
}

func symmetricEnds(c *Case) {
	c.Put(Doc("AFP 2024-05-17", `Russia ALLIED_WITH Iran`, `Iran ALLIED_WITH Syria`))
	c.IDs("relations of=state/ir types=ALLIED_WITH", "state/ir.ALLIED_WITH.state/ru", "state/ir.ALLIED_WITH.state/sy")
	c.Ask("relations of=state/ru types=ALLIED_WITH", "state/ir.ALLIED_WITH.state/ru ALLIED_WITH asserted 0.9 claims=1 stories=1")
	c.IDs("neighborhood id=state/ru types=ALLIED_WITH depth=2", "state/ru", "state/ir", "state/sy", "state/ir.ALLIED_WITH.state/ru", "state/ir.ALLIED_WITH.state/sy")
}

func symmetricStated(c *Case) {
	c.Put(Doc("AFP 2024-05-17", `Russia ALLIED_WITH Iran`))
	v, err := c.Store.View(c.Context(), c.time(""))
	c.ok(err)
	cs, err := v.Claims(c.Context(), ids("state/ir.ALLIED_WITH.state/ru"), none(), "", 10)
	c.ok(err)
	if len(cs[0]) != 1 || cs[0][0].Source != "state/ru" || cs[0][0].Target != "state/ir" || cs[0][0].SourceEntity != "state/ru" {
		c.Errorf("claims: %+v", cs)
	}
}

func symmetricAnchor(c *Case) {
	b := Doc("AFP 2024-05-17", `Russia ALLIED_WITH Iran 0.5`, `Russia SUPPORTS Iran`)
	turned := b.Claims[0]
	turned.Source, turned.Target, turned.Confidence = turned.Target, turned.Source, 0.7
	other := b.Claims[1]
	other.Source, other.Target = other.Target, other.Source
	b.Claims = append(b.Claims, turned, other)
	c.Put(b)
	c.Ask("relations", "state/ir.ALLIED_WITH.state/ru ALLIED_WITH asserted 0.7 claims=1 stories=1",
		"state/ir.SUPPORTS.state/ru SUPPORTS asserted 0.9 claims=1 stories=1", "state/ru.SUPPORTS.state/ir SUPPORTS asserted 0.9 claims=1 stories=1")
}

func bothTogether(c *Case) {
	c.Put(Doc("AFP 2024-05-17", `Russia SUPPORTS Iran`, `Iran SUPPORTS Russia`))
	c.Ask("relations of=state/ru types=SUPPORTED_BY,SUPPORTS",
		"state/ir.SUPPORTS.state/ru SUPPORTED_BY asserted 0.9 claims=1 stories=1",
		"state/ru.SUPPORTS.state/ir SUPPORTS asserted 0.9 claims=1 stories=1")
	c.IDs("relations types=SUPPORTED_BY,SUPPORTS", "state/ir.SUPPORTS.state/ru", "state/ru.SUPPORTS.state/ir")
}

func kindsReached(c *Case) {
	c.Put(Doc("AFP 2024-05-17", `"United States" SANCTIONS Russia`, `"United States" SANCTIONS vessel:"Ocean Star"`, `person:"Maria Lopez" VISITS "United States"`))
	c.IDs("relations of=state/us kinds=state", "state/us.SANCTIONS.state/ru")
	c.Ask("relations of=state/us kinds=person",
		c.named("Maria Lopez")+".VISITS.state/us HOSTS asserted 0.9 claims=1 stories=1")
	c.IDs("relations of=state/us kinds=vessel,state types=SANCTIONS",
		"state/us.SANCTIONS.state/ru", "state/us.SANCTIONS."+c.named("Ocean Star"))
	c.IDs("relations of=state/us kinds=programme")
}

func kindsTarget(c *Case) {
	c.Put(Doc("AFP 2024-05-17", `"United States" SANCTIONS vessel:"Ocean Star"`, `person:"Maria Lopez" VISITS "United States"`))
	c.IDs("relations kinds=vessel", "state/us.SANCTIONS."+c.named("Ocean Star"))
	c.IDs("relations kinds=state", c.named("Maria Lopez")+".VISITS.state/us")
	c.IDs("relations kinds=state types=HOSTS", c.named("Maria Lopez")+".VISITS.state/us")
	c.IDs("relations kinds=person")
}

func severalTypes(c *Case) {
	c.Put(Doc("AFP 2024-05-17", `Russia ATTACKS Ukraine`, `Russia INVADES Ukraine`, `Ukraine ATTACKS Russia`, `Russia AT_WAR_WITH Ukraine`))
	c.IDs("relations of=state/ua", "state/ru.ATTACKS.state/ua", "state/ru.AT_WAR_WITH.state/ua", "state/ru.INVADES.state/ua", "state/ua.ATTACKS.state/ru")
	c.IDs("relations of=state/ua types=ATTACKED_BY,INVADED_BY", "state/ru.ATTACKS.state/ua", "state/ru.INVADES.state/ua")
}
