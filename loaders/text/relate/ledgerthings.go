package relate

// ledgerThings are the nouns of the books of firms and treasuries.
var ledgerThings = map[string]string{
	"@stateowned":   "|ownership hand hands control|public state government national",
	"@ownedpart":    "part piece portion|",
	"@rollingstock": "bus locomotive wagon carriage tram railcar train turbine transformer generator airliner jetliner harvester excavator bulldozer crane ferry lathe|",
	"@purchases":    "purchase supply delivery import sale|",
	"@travelban":    "ban freeze|sanction sanctions|travel entry visa asset assets",
	"@worksabroad":  "terminal dockyard port airport hotel mall warehouse datacentre windfarm pipeline dam railway smelter refinery mine factory plant|centre center farm park line depot hub|data wind solar assembly production logistics container distribution industrial",
	"@panels":       "committee commission subcommittee panel task-force watchdog ombudsman regulator|",
	"@nogift":       "loan credit lending due compensation damages reparation reparations indemnity fee rent royalty toll fine ransom debt arrears bill dues damage|payment|war compensation ransom",
	"@borrowed":     "phrase idea word leaf page tactic method slogan technique style concept term trick notion|",
	"@frozen":       "freeze|",
	"@exportcurbs":  "|control curb restriction|export",
	"@licences":     "licence license|",
}
