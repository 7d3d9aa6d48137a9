package clean

import (
	"regexp"
	"strings"

	"entente/loaders/text"
)

// What agencies set around their news apart from datelines: slugs, the hour, their own names, the reporters behind the last word.
var (
	// called are slugs, of which several may stand in a row: "CORRECTED-UPDATE 2-", "FILE PHOTO: ".
	called = []*regexp.Regexp{label, slug, regexp.MustCompile(`^\s*(?:(?:FILE )?PHOTO|PICTURE|CAPTION|\d(?:ST|ND|RD|TH) (?:NIGHT )?(?:LEAD|LD)|LEAD|CHRONOLOGY|CHRONO|SCENARIOS?|PREVIEW|NEWSMAKER|INTERVIEW|INSIGHT|RTRS|WIRE|NEWS IN BRIEF|WORLD BRIEFS?|IN BRIEF|BRIEFS?|SUMMARY|FACTS)\s*(?:[:–—.-]+)\s*`)}
	// hour is the time of a feed: "14:05 GMT - ", "Oct 2, 2003 14:05 UTC | ".
	hour = regexp.MustCompile(`^\s*(?:(?:` + month + ` \d{1,2}|\d{1,2} ` + month + `)(?:,? \d{4})?,? )?(?:\d{1,2}[:.]\d\d|\d{4}(?: (?:GMT|UTC)|Z))(?: ?(?:GMT|UTC|[ECMP][SD]T|BST|CET|[ap]\.?m\.?))?\s*(?:\||[-–—:]+)\s+`)
	// note is what the desk says behind a dateline: "(Corrects figure in paragraph 3) ", "Eds: ADDS details. ".
	note = regexp.MustCompile(`^\s*(?:\((?i:adds?|updates?|recasts?|corrects?|refiles?|repeats?|clarifies|releads?)\b[^()]{2,120}\)\s*|(?:(?i:eds):\s+)?(?:ADDS?|UPDATES?|RECASTS?|CORRECTS?|Adds|Updates|Corrects) [^.]{3,60}\.\s+)`)
	// slashed is an agency's name behind a dateline, or before all: "/TASS/. ", "- (ACN) - ", "RIA Novosti. ".
	slashed = regexp.MustCompile(`^\s*(?:[-–—]\s*)?(?:/[\p{Lu}][\p{L}.:' -]{1,30}/\.?\s*(?:` + dash + `)?|\([\p{Lu}][\p{L}. ]{1,30}\)\s*[-–—]+\s*|(?:RIA Novosti|Interfax|TASS|Itar-Tass|AFP|AP|UPI|Reuters?|Xinhua|DPA|Tanjug|EFE|ANSA|PTI)\.\s+)`)
	// odd are datelines of a rarer make: "LIMA | ", "LIMA, Oct 2, AFP - ", "LIMA, Oct 2 (IPS) ", "MOSCOW, Oct 2. /TASS/. ", "[LIMA] ", "LIMA. ",
	// "LIMA--(WIRE)--Oct. 2, 2003--", "From our correspondent, Lima. ".
	odd = []*regexp.Regexp{
		regexp.MustCompile(`^\s*\p{Lu}{2}[\p{Lu}.'’/ -]{1,40}(?:, \p{Lu}[\p{L} ]{2,20})?\s\|\s+`),
		regexp.MustCompile(`^\s*\p{Lu}{2}[\p{Lu}.'’/ -]{1,30}, ` + day + `(?:,? \d{4})?, ?\p{Lu}[\p{L} ]{1,14} ?` + dash),
		regexp.MustCompile(`^\s*\p{Lu}{2}[\p{Lu}.'’/ -]{1,30}, ` + day + `(?:,? \d{4})? \(\p{Lu}[\p{L}/ -]{1,20}\)[ .:–—-]{1,4}`),
		regexp.MustCompile(`^\s*\p{Lu}{2}[\p{Lu}.'’/ -]{1,30}, ` + day + `(?:,? \d{4})?\.? /\p{Lu}[\p{L}/ :.-]{1,24}/[ .:–—-]{1,4}`),
		regexp.MustCompile(`^\s*\p{Lu}{2}[\p{Lu}.'’/ ]{1,30}\s` + dash),
		regexp.MustCompile(`^\s*\[\p{Lu}{2}[\p{Lu} ]{1,30}\]\s+`),
		regexp.MustCompile(`^\s*\p{Lu}{3}[\p{Lu} ]{0,20}\.\s+\b`),
		regexp.MustCompile(`^\s*\p{Lu}{2}[\p{L}., ]{1,30}-{1,2}\([\p{Lu}][\p{L} ]{1,30}\)-{1,2}(?:` + day + `(?:,? \d{4})?-{1,2})?`),
		regexp.MustCompile(`^\s*(?i:by|from) (?:our|a|the) [\p{L} ]{0,30}(?:correspondents?|staff|reporters?|writer)(?:,? (?:in )?\p{Lu}[\p{L} ]{2,20})?(?:, ` + day + `(?:,? \d{4})?)?[.:]\s+`),
	}
	// signed is what closes a report: "(END)", "(Reporting by A; Editing by B)", "REUTERS/A", "(AP Photo/A)", "-- Reuters".
	signed = regexp.MustCompile(`\s*(?:\((?i:ends?|more|30|reporting (?:by|in) [^()]{3,160}|(?:writing|editing|compiled|translated|additional reporting) by [^()]{3,160}|with (?:agency )?(?:inputs|reporting) from [^()]{3,60}|ap photo[^()]{0,60}|photo(?: by|:)[^()]{3,60}|afp/[^()]{2,40}|reuters/[^()]{2,40})\)(?: [a-z./-]{2,12})?|\b(?:ENDS|ENDIT(?:EM)?)|(?:Reporting|Writing|Additional reporting) by \p{Lu}[^.]{3,120}[Ee]diting by \p{Lu}[^.]{3,60}|(?:REUTERS|AFP|AP Photo|EPA|Xinhua)/\p{Lu}[\p{L}/ .-]{2,40}|\((?:Reuters?|AFP|AP|UPI|dpa|Xinhua|PTI|Agencies)\)|[-–—]{1,2}\s?(?:Reuters?|AFP|AP|UPI|Bernama|Xinhua|PTI|TASS|Agencies|Agence France-Presse|Associated Press|Bloomberg|ANSA|dpa))\.?\s*$`)
)

// day is a day of a month, with or without the day of the week before it.
const day = `(?:` + weekday + `,? )?(?:` + month + ` \d{1,2}|\d{1,2} ` + month + `)`

// dated is an entry of a chronology: "May 18, 2022: ", "- 3 June – ".
var dated = regexp.MustCompile(`(?m)^\s*(?:[-*•]\s*)?(?:(?:` + month + ` \d{1,2}|\d{1,2} ` + month + `|` + month + `)(?:,? \d{4})?|\d{4})(?:\s*[:–—]|\s+--?)\s`)

// chronicle tells whether a text lists what happened by dates: they are no datelines then.
func chronicle(source string) bool { return len(dated.FindAllStringIndex(source, 3)) > 1 }

// opensWire tells whether a line begins with a dateline that no sentence before it can go on with.
func opensWire(line string) bool {
	head := line[:min(len(line), 120)]
	if wire.MatchString(head) {
		return true
	}
	m := datelineIn(head)
	return m != nil && m[1] < len(head) && digits.MatchString(head[:m[1]]) && upperWord(head)
}

// upperWord tells whether a line begins with a word in capitals.
func upperWord(line string) bool {
	w, _, _ := strings.Cut(strings.TrimSpace(line), " ")
	w = strings.TrimRight(w, ",.")
	return len(w) > 2 && w == strings.ToUpper(w) && w != strings.ToLower(w)
}

// trimTail takes what a reporter signs with off the end of a paragraph.
func trimTail(source string, s text.Span) text.Span {
	from := max(s.Start, s.End-220)
	for n := 0; n < 3; n++ {
		if !maySign(source[from:s.End]) {
			return s
		}
		m := signed.FindStringIndex(source[from:s.End])
		if m == nil || m[0] == 0 {
			return s
		}
		s.End = from + m[0]
	}
	return s
}

// maySign tells whether the end of a paragraph has a bracket, a dash, a slash or a capital
// where one of the forms of signed has it: most have none, and looking is cheap.
func maySign(tail string) bool {
	tail = strings.TrimRight(tail, ". \t\r\n")
	last := func(n int) string { return tail[max(0, len(tail)-n):] }
	return strings.Contains(last(15), ")") || strings.ContainsAny(last(26), "-–—") || strings.Contains(last(90), "/") ||
		strings.ContainsAny(last(1), "STM") || strings.Contains(tail, "diting by")
}
