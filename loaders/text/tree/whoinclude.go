package tree

// whoInclude gives a relative clause the subjects that its sentence names: "the countries that recognise X include A and B", "among those who
// recognise X are A and B".
func (t *Tree) whoInclude(i int) {
	noun, name := -1, -1
	switch lemma := t.Tokens[i].Lemma; {
	case lemma == "include" && t.Verbal(i) && t.below(i, "aux:pass") < 0:
		noun, name = t.below(i, "nsubj"), t.below(i, "obj")
	case lemma == "be" && i > 3 && t.Tokens[0].Lower == "among" && t.Tokens[1].UPOS != "PROPN":
		noun, name = t.Tokens[0].Head, t.Tokens[i].Head
	}
	if noun < 0 || noun > i || name < i || name == noun || t.mention[name] < 0 || t.Tokens[noun].XPOS != "NNS" && t.Tokens[noun].Lower != "those" {
		return
	}
	v := t.below(noun, "acl:relcl")
	if v < noun || v > i || !t.Verbal(v) {
		return
	}
	rel, who := "nsubj", t.below(v, "nsubj")
	if whom := t.below(v, "obj", "obl"); whom > noun && whom < v && who > whom && t.Tokens[who].XPOS != "WDT" && t.Tokens[who].XPOS != "WP" { // "that X has threatened"
		rel, who = "obj", whom
	}
	if who > noun && who < v && t.mention[who] >= 0 && who == noun+1 && t.below(v, "obj") < 0 { // "the countries X has attacked"
		t.Tokens[name].Head, t.Tokens[name].Rel = v, "obj"
		return
	}
	if who < noun || who > v || t.Tokens[who].Lower != "who" && t.Tokens[who].Lower != "that" && t.Tokens[who].Lower != "which" && t.Tokens[who].Lower != "whom" {
		return
	}
	if t.Tokens[name].Head < 0 {
		t.Tokens[v].Head, t.Tokens[v].Rel = -1, "root"
		t.Tokens[noun].Head, t.Tokens[noun].Rel = v, "dep"
	}
	t.Tokens[who].Rel = "dep"
	t.Tokens[name].Head, t.Tokens[name].Rel = v, rel
}
