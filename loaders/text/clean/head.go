package clean

import (
	"regexp"
	"strings"
	"unicode"
	"unicode/utf8"

	"entente/loaders/text"
)

const month = `(?:Jan(?:uary|\.)?|Feb(?:ruary|\.)?|Mar(?:ch|\.)?|Apr(?:il|\.)?|May|June?|Jun\.|July?|Jul\.|Aug(?:ust|\.)?|Sept?(?:ember|\.)?|Oct(?:ober|\.)?|Nov(?:ember|\.)?|Dec(?:ember|\.)?)`

const (
	weekday = `(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day`
	// dash ends a dateline; old papers set the long one close.
	dash = `(?:[-–—]{1,2}\s+|—\s*|_\s+)`
)

var (
	// metaDate is a line or a start of line such as "date 2024-05-17".
	metaDate = regexp.MustCompile(`^\s*(?i:(?:date|published|updated|posted|last modified)(?: on| at)?\s*:?\s*)(?:\d{4}-\d\d-\d\d\S*|\d{1,2} ` + month + ` \d{4}|` + month + ` \d{1,2},? \d{4})(?:[ \t]+(?i:advertisement|share|print))*`)
	// dateline is "LONDON, Oct 2 (Agency) -", "LIMA, March 3 -", "Washington:", "CAIRO, Tuesday.—".
	dateline = regexp.MustCompile(`^\s*(?:\([^)]{3,80}\)\s*)?(?:\p{Lu}[\p{L}.'’ -]{1,40}(?:[,/] ?[\p{Lu}][\p{L}.' -]{1,30}){0,3})?(?:[,.]*(?: ?\(| )?(?:` + weekday + `[,.]? ?)?(?i:` + month + ` ?\d{1,2}(?:, ?\d{4})?|\d{1,2} ` + month + `(?:,? \d{4})?)?\)?)(?:[,.]? ?\([^)]{2,40}\))?(?:\. ?By our [a-z ]{0,30}correspondent)?\.?\s*(?:` + dash + `|:\s+)`)
	// wire is a dateline beyond doubt, wherever it stands: a place in capitals, an agency in brackets, a dash.
	wire = regexp.MustCompile(`^\s*\p{Lu}{2}[\p{Lu}.'’/ -]*(?:,[^.(]{2,40}\.?)?\s*\([^)]{2,40}\)\.?\s*` + dash)
	// stopped is a dateline that a full stop ends: "LIMA, May 7 (Agency). The pilot".
	stopped = regexp.MustCompile(`^\s*\p{Lu}{2}[\p{Lu}.'’/ -]*,[^.(]{0,30}\d[^.(]{0,8}\.?\s*\(\p{Lu}[\p{L}/ -]{1,20}\)\.\s+`)
	// agency is a parenthesis that opens a text: "(Reuters) -", "(From our own staff, 3 March 2021)".
	agency = regexp.MustCompile(`^\s*\([^)]{2,80}\)\s*[-–—]?\s*`)
	// place and day alone on a line: "Lima, March 3, 2021", "Press release, Lima, 3 March 2021".
	dayLine = regexp.MustCompile(`^\s*(?i:(?:joint |press )?(?:release|statement|communiqu[eé]|note(?: to the press)?),\s+)?(?:(?:\p{Lu}[\p{L}.'’-]+[ ,]+){0,6})(?:` + month + ` \d{1,2},? \d{4}|\d{1,2} ` + month + `,? \d{4}|\d{4}-\d\d-\d\d)\s*:?\s*$`)
	byline  = regexp.MustCompile(`^\s*(?i:by (?:our )?[\p{L}. ]{3,60}(?:,.{0,60})?|from our .{3,50}|(?:associated press|staff|special|business|foreign|ap|upi|national|diplomatic)(?: [a-z]+)? (?:writer|correspondent|reporter|editor)s?|(?:for )?immediate release.{0,40}|press release|(?:©|copyright|all rights reserved|advertisement|share this|read more|subscribe|related articles?|photo:|image:|source:|follow us).{0,120}|https?://\S+)\s*$`)
	// desk is a line that the desk wrote for other desks: "(ADDS quotes, para 2)", "1ST LD - SHIP", "MORE", "pmh-tw/oh".
	desk  = regexp.MustCompile(`^\s*(?:\((?i:adds?|updates?|recasts?|corrects?|refiles?|repeats?|eds?:|slug:|pick-?up|more|writethru|removes?|clarifies)\b[^()]*\)|[^.]{0,40}\b(?i:\d(?:st|nd|rd|th) (?:night)?(?:ld|lead)|snap lead|writethru)\b[^.]{0,40}|(?i:more(?: to follow| to come)?|further details to follow|urgent|ends|edited for length|info embargoed .{3,30})|(?:\(\p{Lu}{2,8}\) )?\p{Ll}{2,4}(?:[-/]\p{Ll}{2,4})+|-0-)\s*$`)
	row   = regexp.MustCompile(`\t.*\t|\|.*\|`)
	label = regexp.MustCompile(`^\s*(?:PRESS RELEASE|STATEMENT|FACTBOX|UPDATE \d+|BREAKING|ANALYSIS|EXCLUSIVE|TIMELINE|Explainer|Factbox|Analysis|Exclusive|Questions and answers|Q&A)\s*[:–—-]\s*`)
	// slug is what an agency calls out before its news, or behind the dateline: "URGENT - ", "BULLETIN. ", "FLASH".
	slug = regexp.MustCompile(`^\s*(?:\*{3}\s*)?(?:BULLETIN|URGENT|FLASH|NEWSFLASH|NEWS ?ALERT|ALERT|BREAKING(?: NEWS)?|EXTRA|SNAP|DEVELOPING|JUST IN|CORRECTED|REFILE|RPT|REPEATING|WRAPUP(?: \d)?|UPDATE \d+)\s*(?:[:.–—-]+\s*|\*{3}\s*|\s)`)
)

// trimHead takes a dateline, a date or an agency's name off the start of a paragraph.
func (p *Page) trimHead(source string, s text.Span) text.Span {
	take := func(n int) {
		p.Heads = append(p.Heads, text.Span{Start: s.Start, End: s.Start + n})
		s.Start += n
	}
	head := s.In(source)[:min(240, s.End-s.Start)]
	if m := metaDate.FindStringIndex(head); m != nil {
		take(m[1])
		return s
	}
	for n := 0; n < 3; n++ {
		for _, c := range called {
			if m := c.FindStringIndex(head); m != nil {
				s.Start += m[1]
				head = head[m[1]:]
			}
		}
	}
	if m := hour.FindStringIndex(head); m != nil && m[1] < len(head) {
		s.Start += m[1]
		head = head[m[1]:]
	}
	if m := note.FindStringIndex(head); m != nil && m[1] < len(head) {
		s.Start += m[1]
		head = head[m[1]:]
	}
	if p.chronicle && dated.MatchString(head) {
		return s
	}
	if p.Dateline && !wire.MatchString(head) {
		return s
	}
	if m := datelineIn(head); m != nil && m[1] < len(head) && isDateline(head[:m[1]]) {
		take(m[1])
		p.Dateline = true
	} else if m := stopped.FindStringIndex(head); m != nil && m[1] < len(head) {
		take(m[1])
		p.Dateline = true
	} else if m := agency.FindStringIndex(head); m != nil && m[1] < len(head) {
		take(m[1])
		p.Dateline = true
	} else {
		for _, o := range odd {
			if m := o.FindStringIndex(head); m != nil && m[1] < len(head) {
				take(m[1])
				p.Dateline = true
				break
			}
		}
	}
	for _, c := range [...]*regexp.Regexp{slashed, note} {
		if m := c.FindStringIndex(s.In(source)[:min(160, s.End-s.Start)]); m != nil {
			s.Start += m[1]
		}
	}
	for _, c := range [...]*regexp.Regexp{slug, called[2]} {
		if m := c.FindStringIndex(s.In(source)[:min(40, s.End-s.Start)]); m != nil {
			s.Start += m[1]
		}
	}
	return s
}

// datelineIn finds the dateline that a line begins with, nil if there is none: one that has
// nothing to end a dateline with is not searched.
func datelineIn(head string) []int {
	if !strings.ContainsAny(head, "_:–—") && !strings.Contains(head, "- ") && !strings.Contains(head, "-\n") && !strings.Contains(head, "-\t") {
		return nil
	}
	return dateline.FindStringIndex(head)
}

var digits = regexp.MustCompile(`\d|day\)|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$`)

// isDateline tells a dateline from a sentence that begins "Washington – once the …".
func isDateline(head string) bool {
	trimmed := strings.TrimRight(head, " \t\n")
	place := strings.TrimRight(trimmed, ".-–—: ")
	if place == "" {
		return false
	}
	if digits.MatchString(place) || strings.Contains(place, "(") {
		return !tells(place)
	}
	if strings.HasSuffix(head, "—") { // "NATO—the alliance that"
		return false
	}
	words := strings.Fields(place)
	if strings.HasSuffix(trimmed, ":") {
		return len(words) == 1 && !strings.EqualFold(place, "note")
	}
	return place == strings.ToUpper(place) && len(words) <= 4
}

// tells tells words that say something, "Two men were held in Lima on Friday:", from a place and a day: there are verbs and nouns
// without capitals before any bracket.
func tells(place string) bool {
	place, _, _ = strings.Cut(place, "(")
	for w := range strings.FieldsSeq(place) {
		if r, _ := utf8.DecodeRuneInString(w); unicode.IsLower(r) && len(w) > 3 && !ofPlaces[strings.Trim(w, ",.")] {
			return true
		}
	}
	return false
}

// ofPlaces are plain words that stand in datelines.
var ofPlaces = map[string]bool{"near": true, "upon": true, "from": true, "special": true, "correspondent": true, "staff": true, "reporter": true, "evening": true, "night": true, "morning": true, "afternoon": true, "midnight": true, "noon": true, "delayed": true, "sept": true, "dated": true}

// byWhom tells a byline from a sentence that begins with "By": "By arming X, Y broke the truce."
func byWhom(words string) bool {
	if !byline.MatchString(words) {
		return false
	}
	words = strings.TrimSpace(words)
	if lower := strings.ToLower(words); !strings.HasPrefix(lower, "by ") || strings.HasPrefix(lower, "by our ") {
		return true
	}
	name := words[len("by "):]
	first, _ := utf8.DecodeRuneInString(name)
	return !unicode.IsLower(first) && !(strings.HasSuffix(name, ".") && len(strings.Fields(name)) > 5)
}

// isNoise tells a paragraph that is no prose.
func isNoise(words string) bool {
	if len(words) > 4000 {
		return false
	}
	return dayLine.MatchString(words) || len(words) < 200 && (byWhom(words) || desk.MatchString(words)) || row.MatchString(words)
}
