package relate

import (
	"strings"

	"entente/loaders/text"
)

// commissioner returns the body whose commissioner for a field a text means that speaks of the European Union: "the competition
// commissioner, X".
func (d *document) commissioner(role string) (int, bool) {
	field, ok := strings.CutSuffix(role, "commissioner")
	field = strings.TrimSpace(field)
	if !ok || field == "" || !commissioned[field[strings.LastIndexByte(field, ' ')+1:]] {
		return 0, false
	}
	for _, id := range [...]string{"org/european-commission", "org/eu", "org/ec"} {
		if x, ok := d.r.Links.Named(id); ok && len(d.r.Links.Entities[x].Spans) > 0 {
			return x, true
		}
	}
	return 0, false
}

// commissioned are fields that the European Commission shares out among its members.
var commissioned = text.Set("competition trade enlargement agriculture farm fisheries environment transport energy market budget relations development industry justice affairs digital neighbourhood neighborhood economy economics climate research telecommunications health")
