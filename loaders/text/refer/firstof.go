package refer

import (
	"entente/loaders/text"
	"entente/loaders/text/tree"
)

// firstOf resolves "the first two", "the last three countries": of those that were named last in a longer list.
func (d *Document) firstOf(n, i int) []text.Party {
	t := d.Trees[n]
	num := i
	if t.Tokens[i].UPOS != "NUM" {
		if num = t.Child(i, "nummod"); num < 0 || num > i {
			return nil
		}
	}
	count := numbers[t.Tokens[num].Lower]
	if count < 2 || num < 2 || !tree.Listed("first,last", t.Tokens[num-1].Lower) || t.Tokens[num-2].Lower != "the" || num != i && !couples[t.Tokens[i].Lemma] || d.depth > 4 {
		return nil
	}
	if num == i && num+1 < len(t.Tokens) && t.Tokens[num+1].UPOS == "NOUN" {
		return nil // "the first two weeks"
	}
	for back := 1; back <= 2 && n-back >= 0; back++ {
		if list := d.listWithin(n-back+1, 0, 0, 1); len(list) > count {
			if t.Tokens[num-1].Lower == "last" {
				list = list[len(list)-count:]
			}
			return d.renamed(list[:count], n, i)
		}
	}
	return nil
}
