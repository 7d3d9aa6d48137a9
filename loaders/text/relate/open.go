package relate

// aside tells a relative clause behind a comma that tells what is: it does not belong to what
// somebody says. What was done may.
func (d *document) aside(v int) bool {
	if x := d.t.Tokens[v].XPOS; x != "VBZ" && x != "VBP" && d.t.Child(v, "cop") < 0 {
		return false
	}
	first, _ := d.t.Extent(v)
	return d.t.Tokens[first].Text == "," || first > 0 && d.t.Tokens[first-1].Text == ","
}

// whether tells a clause that "whether" opens.
func (d *document) whether(v int) bool {
	for _, k := range d.t.Kids(v) {
		if k > v {
			return false
		}
		if d.t.Tokens[k].Lower == "whether" {
			return true
		}
	}
	return false
}
