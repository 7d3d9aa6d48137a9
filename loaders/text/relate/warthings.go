package relate

// warThings are sets of nouns that the rules of war ask for, in the words of the press.
var warThings = map[string]string{
	"@radars":       "tank radar battery base vehicle gun howitzer launcher depot bunker runway airfield|station site post position emplacement system|radar missile artillery gun rocket air-defence listening",
	"@hostrole":     "host|",
	"@envoys":       "envoy ambassador delegation diplomat|",
	"@waste":        "waste|",
	"@brunt":        "brunt|",
	"@shortwork":    "|work|short",
	"@airraid":      "raid strike airstrike attack bombardment bombing shelling barrage assault|",
	"@invasion":     "invasion incursion landing|",
	"@itself":       "itself|",
	"@warcamp":      "camp base position hideout outpost stronghold trench column convoy|",
	"@cross-border": "border frontier boundary line river|",
	"@encounter":    "battle firefight gunfight shoot-out shootout clash skirmish gun-battle duel showdown standoff|",
	"@thebrink":     "brink verge edge threshold cusp|",
	"@boots":        "boot|",
	"@menatarms":    "boy lad man men woman volunteer conscript recruit policeman police adviser instructor pilot trainer|",
	"@doorstep":     "doorstep border frontier threshold|",
	"@fleetofwar":   "fleet navy army force reserve garrison squadron artillery armour troops|",
	"@buildup":      "build-up buildup mobilisation mobilization concentration|",
	"@corps":        "|corps force army|expeditionary volunteer peacekeeping",
}
