package link

import (
	"entente/loaders/text"
)

// epithets are words in the names of bodies by which a text calls them later.
var epithets = text.Set("authority trust institute foundation council agency ministry department bank union bloc alliance tribunal court organization organisation commission committee fund group company party movement authority association league community assembly panel forum service conference")
