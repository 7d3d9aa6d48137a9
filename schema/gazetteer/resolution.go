package gazetteer

import (
	"fmt"

	"entente/schema"
)

// UNSCResolution returns the entry of a resolution of the Security Council, which the
// tables do not list: its id and names follow from its number. n counts from 1.
func UNSCResolution(n int) *Entry {
	return &Entry{
		ID:   fmt.Sprintf("instrument/unsc-res-%d", n),
		Kind: schema.LegalInstrument,
		Name: fmt.Sprintf("United Nations Security Council Resolution %d", n),
		Aliases: []string{
			fmt.Sprintf("UN Security Council Resolution %d", n),
			fmt.Sprintf("Security Council Resolution %d", n),
			fmt.Sprintf("UNSC Resolution %d", n),
			fmt.Sprintf("UNSCR %d", n),
		},
		Parent: "org/un-security-council",
	}
}
