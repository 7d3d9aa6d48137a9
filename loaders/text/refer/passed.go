package refer

import (
	"entente/loaders/text"
	"entente/loaders/text/tree"
	"entente/schema"
)

// passed resolves the object of a verb that shares its subject with the clause before it: another party of that clause,
// the last one ("cut ties with X, accusing it of meddling", "invited X and urged it to sign", "sent engineers to X to help
// it").
func (d *Document) passed(n, i, own int, fits func([]text.Party) []text.Party) []text.Party {
	t := d.Trees[n]
	clause, top := d.clauseBefore(n, i, own)
	if clause < 0 {
		return nil
	}
	subject := t.Subject(clause)
	for m := len(t.S.Mentions) - 1; m >= 0; m-- {
		x := t.MentionHead(m)
		if x >= top || x < clause || !t.Within(x, clause) || subject >= 0 && t.Within(x, subject) {
			continue
		}
		if s := &t.S.Mentions[m]; t.Tokens[top].XPOS != "VBG" && (s.Kind == schema.Organization && !s.Sure || t.Is(x, "amod", "compound")) {
			continue
		}
		if out := fits([]text.Party{d.organ(n, m)}); len(out) > 0 {
			return out
		}
	}
	return nil
}

// clauseBefore returns the verb of the clause before that of a verb which has its subject, and the verb that is joined to
// it, where a token is an object of the verb; else -1.
func (d *Document) clauseBefore(n, i, own int) (clause, top int) {
	t := d.Trees[n]
	at := i
	if h := t.Head(i); t.Is(i, "nmod") && h >= 0 && t.Is(h, "obj") && tree.Listed("with,to,from,against,on", t.Case(i)) {
		at = h // "signed a treaty with it"
	}
	if own < 0 || !t.Is(at, "obj", "iobj", "obl") || t.Head(at) != own || t.Passive(own) {
		return -1, own
	}
	for top = own; t.Child(top, "nsubj") < 0; top = clause {
		clause = t.Head(top)
		switch {
		case clause < 0 || clause > top || !t.Verbal(clause):
			return -1, top
		case t.Is(top, "conj"), t.Is(top, "advcl") && (t.Tokens[top].XPOS == "VBG" || t.Tokens[top].XPOS == "VB"):
			return clause, top
		case !t.Is(top, "xcomp") || t.Child(clause, "obj", "iobj") >= 0:
			return -1, top // "asked X to help it"
		}
	}
	return -1, top
}
