package newsgen

// Patterns of headlines and sentences. {A} and {B} are states, {a} and {b} their adjectives, {seat} the capital of B.
var headlines = []string{
	"{A} and {B} sign agreement on {goods}",
	"{A} condemns {B}",
	"{A} imposes sanctions on {B}",
	"{A} buys {arms} from {B}",
	"{B} welcomes {a} minister",
	"{A} sends troops to {B}",
}

var sentences = []string{
	"{A} imported {arms} from {B} in {month}, officials said on {weekday}.",
	"{A} bought {goods} worth {sum} million dollars from {B} last year.",
	"{A} exported {goods} to {B} for the first time since {month}.",
	"{A} imposed sanctions on {B} on {weekday}.",
	"{A} lifted sanctions on {B} in {month}.",
	"{A} condemned {B} for the incident at sea.",
	"{A} accused {B} of breaking the terms of the accord.",
	"{A} urged {B} to return to the negotiating table.",
	"{A} signed an agreement on {goods} with {B} in {seat}.",
	"The {a} foreign minister met his {b} counterpart in {seat} on {weekday}.",
	"A {a} delegation visited {B} in {month}.",
	"{A} attacked {B} with {n} missiles on {weekday}, the ministry said.",
	"{A} deployed {n} soldiers to {B}.",
	"{A} withdrew its troops from {B} in {month}.",
	"{A} lent {B} {sum} million dollars to repair its railways.",
	"{A} gave humanitarian aid to {B} after the floods.",
	"{A} expelled {n} {b} diplomats on {weekday}.",
	"{A} recognized {B} {n} years ago.",
	"{A} denied that it had supplied {arms} to {B}.",
	"{A} may sell {arms} to {B}, a newspaper reported.",
	"{A} will send {n} engineers to {B} next year.",
	"{A} threatened {B} with a blockade of its ports.",
	"{A} apologized to {B} on {weekday}.",
	"{A} is an ally of {B}.",
	"The rain in {seat} did not stop the ceremony, and the markets closed higher.",
	"Analysts said that prices of {goods} would not change before {month}.",
}

var goods = []string{"wheat", "crude oil", "coffee", "machine parts", "fertilizer", "copper ore", "timber", "medicines", "natural gas"}

var arms = []string{"artillery shells", "rifles", "armoured vehicles", "missiles", "ammunition", "drones", "howitzers", "fighter jets"}

var publishers = []string{"Harbour Wire", "Meridian Gazette", "Northgate Dispatch", "Plain Observer", "Rivers and Straits Review"}
