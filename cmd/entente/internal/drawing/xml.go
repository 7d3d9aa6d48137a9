package drawing

import (
	"encoding/xml"
	"strings"

	"entente/graph"
	"entente/schema"
)

// escape makes XML of text.
func escape(s string) string {
	var b strings.Builder
	_ = xml.EscapeText(&b, []byte(s)) // a strings.Builder takes everything
	return b.String()
}

// kindText is the kind as in JSON.
func kindText(k schema.Kind) string {
	b, err := k.MarshalText()
	if err != nil {
		return ""
	}
	return string(b)
}

// gexf writes GEXF 1.3, with the stated intervals of relations as spells.
type gexf struct {
	w     output
	edges bool
}

func newGEXF(w output) Writer {
	w.text(`<?xml version="1.0" encoding="UTF-8"?>
<gexf xmlns="http://gexf.net/1.3" version="1.3">
<graph mode="dynamic" defaultedgetype="directed" timeformat="date" timerepresentation="interval">
<attributes class="node"><attribute id="kind" title="kind" type="string"/></attributes>
<attributes class="edge"><attribute id="type" title="type" type="string"/><attribute id="modality" title="modality" type="string"/>`)
	w.text(`<attribute id="confidence" title="confidence" type="double"/><attribute id="claims" title="claims" type="integer"/>`)
	w.text("<attribute id=\"stories\" title=\"stories\" type=\"integer\"/></attributes>\n<nodes>\n")
	return &gexf{w: w}
}

func (g *gexf) Entity(e *graph.Entity) {
	g.w.print("<node id=\"%s\" label=\"%s\"><attvalues><attvalue for=\"kind\" value=\"%s\"/></attvalues></node>\n",
		escape(string(e.ID)), escape(e.Name), kindText(e.Kind))
}

func (g *gexf) begin() {
	if !g.edges {
		g.edges = true
		g.w.text("</nodes>\n<edges>\n")
	}
}

func (g *gexf) Relation(r *graph.Relation) {
	g.begin()
	direction := "directed"
	if r.Type.Symmetric() {
		direction = "undirected"
	}
	g.w.print("<edge id=\"%s\" source=\"%s\" target=\"%s\" kind=\"%s\" label=\"%[4]s\" type=\"%s\"><attvalues>",
		escape(string(r.ID)), escape(string(r.Source)), escape(string(r.Target)), r.Type, direction)
	for _, v := range []struct {
		name  string
		value any
	}{{"type", r.Type}, {"modality", r.Modality}, {"confidence", r.Confidence}, {"claims", r.Claims}, {"stories", r.Stories}} {
		g.w.print("<attvalue for=\"%s\" value=\"%v\"/>", v.name, v.value)
	}
	g.w.text("</attvalues>")
	g.spells(r.Valid)
	g.w.text("</edge>\n")
}

// spells writes the widest span of each interval that has a known day.
func (g *gexf) spells(vs []graph.Interval) {
	if len(vs) == 0 {
		return
	}
	g.w.text("<spells>")
	for _, v := range vs {
		g.w.text("<spell")
		if d := known(v.StartMin, v.StartMax); d != 0 {
			g.w.print(" start=\"%s\"", d)
		}
		if d := known(v.EndMax, v.EndMin); d != 0 {
			g.w.print(" end=\"%s\"", d)
		}
		g.w.text("/>")
	}
	g.w.text("</spells>")
}

// known is the first of two days that is known.
func known(a, b graph.Day) graph.Day {
	if a != 0 {
		return a
	}
	return b
}

func (g *gexf) End() {
	g.begin()
	g.w.text("</edges>\n</graph>\n</gexf>\n")
}

// graphML writes GraphML with typed keys.
type graphML struct{ w output }

func newGraphML(w output) Writer {
	w.text(`<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns">
`)
	for _, k := range []struct{ id, of, kind string }{
		{"name", "node", "string"}, {"kind", "node", "string"}, {"type", "edge", "string"}, {"modality", "edge", "string"},
		{"confidence", "edge", "double"}, {"claims", "edge", "int"}, {"stories", "edge", "int"}, {"valid", "edge", "string"},
	} {
		w.print("<key id=\"%s\" for=\"%s\" attr.name=\"%[1]s\" attr.type=\"%[3]s\"/>\n", k.id, k.of, k.kind)
	}
	w.text("<graph edgedefault=\"directed\">\n")
	return graphML{w}
}

func (g graphML) Entity(e *graph.Entity) {
	g.w.print("<node id=\"%s\"><data key=\"name\">%s</data><data key=\"kind\">%s</data></node>\n",
		escape(string(e.ID)), escape(e.Name), kindText(e.Kind))
}

func (g graphML) Relation(r *graph.Relation) {
	g.w.print("<edge id=\"%s\" source=\"%s\" target=\"%s\" directed=\"%t\">",
		escape(string(r.ID)), escape(string(r.Source)), escape(string(r.Target)), !r.Type.Symmetric())
	g.w.print("<data key=\"type\">%s</data><data key=\"modality\">%s</data><data key=\"confidence\">%v</data>", r.Type, r.Modality, r.Confidence)
	g.w.print("<data key=\"claims\">%d</data><data key=\"stories\">%d</data>", r.Claims, r.Stories)
	if valid := edtf(r.Valid); len(valid) > 0 {
		g.w.print("<data key=\"valid\">%s</data>", strings.Join(valid, " "))
	}
	g.w.text("</edge>\n")
}

func (g graphML) End() { g.w.text("</graph>\n</graphml>\n") }
