package relate

import "entente/loaders/text"

// scheduled tells of a journey or meeting that the present tense puts on a day to come: "flies to X on Wednesday", "begins a
// visit tomorrow". What happened that day stands in the past.
func (d *document) scheduled(v int) bool {
	if x := d.t.Tokens[v].XPOS; x != "VBZ" && x != "VBP" || !timetabled[d.t.Tokens[v].Lemma] || d.t.Child(v, "aux", "mark") >= 0 {
		return false
	}
	for i := v + 1; i < len(d.t.Tokens); i++ {
		if h := d.t.Head(i); h >= 0 && d.t.Verbal(h) && h != v {
			continue // of another clause
		}
		w, before := d.t.Tokens[i].Lower, d.t.Tokens[i-1].Lower
		if w == "tomorrow" || dayNames[w] && (before == "on" || before == "next" || d.t.Tokens[i-1].XPOS != "IN" && before != "last" && before != "every") {
			return true
		}
	}
	return false
}

// timetabled are verbs of what is done by appointment.
var timetabled = text.Set("fly travel arrive leave depart begin start open visit go meet come host receive hold tour head sail set")

var dayNames = text.Set("monday tuesday wednesday thursday friday saturday sunday")
