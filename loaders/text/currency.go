package text

// Currency tells whether a word is a currency as it is written before a sum: "EUR", "Rs", "SFr".
func Currency(word string) bool { return currencies[word] }

var currencies = Set("EUR USD GBP CHF JPY CNY RMB NOK SEK CAD AUD INR DM SFr Sfr FFr Ffr BFr Bfr DFl Dfl NKr Nkr SKr Skr DKr Dkr Rs Rp RM Tk Bt Kc Ft Fl Pta Esc Lit")
