package text

import "strings"

// Craft tells a weapon that goes by the name of its model, where they are many: "Phantoms", "MiGs".
func Craft(w string) bool {
	return len(w) > 3 && w[0] >= 'A' && w[0] <= 'Z' && craftNames[strings.ToLower(w)]
}

// craftNames are models of aircraft, vehicles and missiles in the plural. Those that are as often a club, a crop or an animal are left out.
var craftNames = Set("phantoms skyhawks tornados harriers sabres chinooks mirages migs sukhois scuds kalashnikovs katyushas gripens rafales exocets tomahawks stingers javelins leopards uzis kfirs iskanders " +
	"canberras lancasters lincolns meteors vampires hunters venoms vulcans victors buccaneers jaguars typhoons eurofighters starfighters sabrejets thunderjets superforts superfortresses stratofortresses mustangs spitfires hurricanes dakotas skyraiders corsairs crusaders intruders prowlers " +
	"tupolevs ilyushins antonovs yaks shturmoviks backfires badgers bears blackjacks flankers hinds " +
	"ouragans mysteres mystères super-mysteres etendards étendards vautours magisters pucaras tucanos dragonflies alouettes gazelles pumas lynxes blackhawks hueys apaches cobras sea-kings " +
	"bayraktars shaheds reapers predators globemasters hercules awacs orions nimrods " +
	"centurions chieftains shermans pattons abrams bradleys merkavas challengers strykers marders puma-ifvs saladins saracens ferrets cromwells churchills " +
	"patriots sidewinders shrikes mavericks harpoons silkworms seacats rapiers hawks thunderbirds bloodhounds pershings minutemen polarises tridents grads qassams kassams fajrs kinzhals kalibrs storm-shadows hellfires spikes tigerfish")
