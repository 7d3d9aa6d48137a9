package relate

// stanceWords are the sets of nouns that the idioms of anger, praise and doubt ask for.
var stanceWords = map[string]string{
	"@anger":       "anger fury wrath ire outrage indignation displeasure dismay disgust scorn contempt derision disdain horror consternation hostility enmity resentment disapproval abhorrence exasperation annoyance irritation|",
	"@reply":       "|response reaction reply retort rejoinder answer riposte|furious angry sharp stinging stern hostile indignant scathing bitter fierce withering blistering irate strident vehement tart testy acid",
	"@endorsement": "support backing endorsement approval blessing applause sympathy favour favor assent approbation|",
	"@confidence":  "confidence trust|",
	"@itself":      "itself themselves himself herself|",
	"@goodwill":    "favour favor approval sympathy satisfaction goodwill|",
	"@qualm":       "reservation doubt qualm misgiving scruple apprehension|",
	"@heed":        "note notice|",
	"@plight":      "situation development event crisis deterioration violence unrest fighting repression conflict plight|",
	"@proof":       "proof evidence|",
	"@involvement": "involvement guilt complicity hand responsibility role connivance collusion help backing instigation|",
	"@none":        "none|",
	"@version":     "version account story figure interpretation reading right explanation|",
	"@missive":     "note letter message missive protest memorandum demarche démarche ultimatum communication|",
	"@use":         "use|",
	"@viewpoint":   "position view statement stance call appeal remark criticism policy action text|",
	"@resistance":  "opposition resistance hostility objection|",
	"@outcry":      "protest outcry storm chorus howl|",
	"@nationhood":  "sovereignty independence integrity unity security defence defense stability freedom|",
	"@sympathy":    "sympathy solidarity|",
	"@wrongdoing":  "attack bombing crime atrocity massacre murder assassination genocide terrorism aggression coup sabotage piracy plot outrage banditry robbery fraud abuse violation war-crime|",
}
