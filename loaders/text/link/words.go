package link

import (
	"entente/loaders/text"
)

// epithets are words in the names of bodies by which a text calls them later.
var epithets = text.Set("authority trust institute foundation council agency ministry department bank union bloc alliance tribunal court organization organisation commission committee fund group company party movement authority association league community assembly panel forum service conference guard force front mission command brigade legion corps army congress directorate secretariat battalion squadron regiment federation office bureau inspectorate board coastguard navy police customs treasury chamber presidency initiative")

// waters begin or end the names of seas and the like.
var waters = text.Set("sea gulf ocean strait straits channel bay")

// sites end the names of places that are called by them alone later on: "the Kasane dam … the dam".
var sites = text.Set("mine dam port harbour harbor airport airfield airbase base refinery plant reactor pipeline canal bridge oilfield field smelter terminal railway quarry complex shipyard dockyard seaport airstrip station works mill factory facility steelworks depot tunnel colliery barrage railroad gasfield motorway highway")

// familyFirst are short family names that stand before the given name: "Li Wei … Li".
var familyFirst = text.Set("li xi hu ma wu xu yu lu kim mao he bo sun zhu lin liu wen jin gao yan tan han cho kang ri pak yun choe")
