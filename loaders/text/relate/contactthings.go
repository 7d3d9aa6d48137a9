package relate

// contactWords are the sets of nouns for how people meet and travel, beside thingWords.
var contactWords = map[string]string{
	"@traveller":   "president premier minister king queen emir envoy ambassador delegation mission diplomat chancellor secretary pope he she|",
	"@leaving":     "withdrawal exit departure resignation|",
	"@firsttime":   "time|",
	"@respite":     "day week weekend hour holiday visitor public repair renovation|",
	"@mission":     "mission embassy legation consulate representation|",
	"@handwriting": "signature|",
	"@board":       "table desk|",
	"@while":       "hour afternoon morning evening day night weekend minute half-hour week|",
	"@company":     "company presence|",
	"@repast":      "dinner banquet luncheon lunch reception breakfast supper tea coffee meal party|",
	"@honour":      "honour honor|",
	"@credentials": "credential credentials|",
	"@jotting":     "note notes|",
	"@matter":      "matter issue question subject case problem topic|",
	"@errand":      "paper letter proposal offer note draft document|",
	"@channel":     "channel conduit bridge link courier messenger postman contact|",
	"@invitation":  "invitation|",
	"@itinerary":   "itinerary tour programme schedule trip journey|",
}
