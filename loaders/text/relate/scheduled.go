package relate

import "entente/loaders/text"

// scheduled tells of a journey or meeting that the present tense puts on a day to come: "flies to X on Wednesday", "begins a
// visit tomorrow". What happened that day stands in the past.
func (d *document) scheduled(v int) bool {
	if x := d.t.Tokens[v].XPOS; x != "VBZ" && x != "VBP" || !timetabled[d.t.Tokens[v].Lemma] || d.t.Child(v, "aux", "mark") >= 0 {
		return false
	}
	if d.itinerant(v) {
		return true
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

// itinerant tells of the next leg of a journey, which the present tense puts on a day to come: "goes on to X", "begins a tour in X on
// Tuesday and goes on to Y".
func (d *document) itinerant(v int) bool {
	if d.t.S.Title {
		return false
	}
	if h := d.t.Head(v); h >= 0 && d.t.Is(v, "conj") && d.t.Tokens[h].XPOS == d.t.Tokens[v].XPOS && d.scheduled(h) {
		return true
	}
	if v+2 < len(d.t.Tokens) && d.t.Tokens[v+1].Lower == "on" && d.t.Tokens[v+2].Lower == "to" {
		return true
	}
	if d.t.Tokens[0].Lower == "from" && len(d.t.Tokens) > 1 && v < 12 && d.t.Mention(1) >= 0 && d.t.Is(v, "root") { // "From X he flies to Y"
		return true
	}
	for i := v - 1; i > 0 && i > v-6; i-- { // "from there he goes to X"
		if w := d.t.Tokens[i].Lower; (w == "here" || w == "there") && d.t.Tokens[i-1].Lower == "from" {
			return true
		}
	}
	return false
}
