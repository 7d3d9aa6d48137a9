package news_test

import (
	"archive/zip"
	"bytes"
	"encoding/base64"
	"fmt"
	"html"
	"mime/quotedprintable"
	"strings"
	"testing"

	"entente/loaders"
	"entente/loaders/news"
)

// The passage that each format carries: a headline and two paragraphs.
const headline = "Harbour talks end"

var passage = []string{
	"Sweden condemned Spain on Tuesday, and the government’s long-running dispute over the harbour – which cost it “more than £3 million” – went on. " +
		"The ministers of both countries had met in Málaga for an unusually long time, without a result that anybody would have called satisfactory.",
	"Norway condemned Arcturus, said Borealis. Nothing more was known of it by the end of the week, although the newspapers of three countries had asked.",
}

// carriers write the passage in a format, by its name.
var carriers = map[string]func(title string, ps []string) string{
	"text": func(title string, ps []string) string { return title + "\n\n" + strings.Join(ps, "\n\n") + "\n" },
	"html": func(title string, ps []string) string {
		return `<!DOCTYPE html><html><head><meta charset="utf-8"><title>` + title + ` | The Wire</title><meta property="og:site_name" content="The Wire"></head>
<body><nav><a href="/">Home</a> <a href="/world">World</a></nav><header>The Wire</header><article><h1>` + title + `</h1><figure><img src="a.jpg"><figcaption>A harbour.</figcaption></figure><p>` +
			strings.ReplaceAll(strings.Join(escaped(ps), "</p>\n<p>"), "unusually", "un&shy;usu<b>ally</b>") + `</p></article><aside><p>Read more</p></aside><footer>© The Wire</footer><script>var x = "<p>";</script></body></html>`
	},
	"feed": func(title string, ps []string) string {
		return `<?xml version="1.0" encoding="utf-8"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>The Wire</title><link>https://wire.example/</link>
<item><title>` + html.EscapeString(title) + `</title><link>/1</link><description>short</description><content:encoded><![CDATA[<p>` + strings.Join(escaped(ps), "</p><p>") + `</p>]]></content:encoded></item></channel></rss>`
	},
	"newsml": func(title string, ps []string) string {
		return `<?xml version="1.0"?><newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:1"><itemMeta><provider literal="The Wire"/></itemMeta><contentMeta><headline>` + html.EscapeString(title) +
			`</headline></contentMeta><contentSet><inlineXML contenttype="application/nitf+xml">` + nitf(title, ps) + `</inlineXML></contentSet></newsItem>`
	},
	"nitf": nitf,
	"docx": func(title string, ps []string) string {
		var b strings.Builder
		for _, p := range append([]string{title}, ps...) {
			p = strings.ReplaceAll(html.EscapeString(p), "unusually", `un</w:t></w:r><w:del><w:r><w:delText>remarkabl</w:delText></w:r></w:del><w:r><w:t>usually`)
			b.WriteString(`<w:p><w:pPr><w:t>style</w:t></w:pPr><w:r><w:t xml:space="preserve">` + p + `</w:t></w:r></w:p>`)
		}
		return zipOf("word/document.xml", `<?xml version="1.0" encoding="UTF-8"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>`+b.String()+`</w:body></w:document>`)
	},
	"eml": func(title string, ps []string) string {
		var b strings.Builder
		w := quotedprintable.NewWriter(&b)
		fmt.Fprint(w, strings.Join(ps, "\r\n\r\n")+"\r\n\r\n-- \r\nThe desk\r\n\r\nOn Monday, Spain <spain@example.org> wrote:\r\n> Nothing.\r\n") //nolint:errcheck // into memory
		w.Close()                                                                                                                                  //nolint:errcheck // into memory
		return "From: The Wire <desk@wire.example>\r\nDate: Tue, 14 May 2024 23:30:00 -0500\r\nSubject: =?utf-8?b?" + base64.StdEncoding.EncodeToString([]byte(title)) +
			"?=\r\nMIME-Version: 1.0\r\nContent-Type: multipart/alternative; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n" +
			b.String() + "\r\n--b\r\nContent-Type: text/html\r\n\r\n<p>the same, richer\r\n--b--\r\n"
	},
	"pdf": pdfOf,
}

func escaped(ps []string) []string {
	out := make([]string, len(ps))
	for i, p := range ps {
		out[i] = strings.NewReplacer("’", "&rsquo;", "£", "&#163;").Replace(html.EscapeString(p))
	}
	return out
}

func nitf(title string, ps []string) string {
	return `<nitf><head><title>x</title></head><body><body.head><hedline><hl1>` + html.EscapeString(title) + `</hl1></hedline><byline>A. Writer</byline></body.head><body.content><media><media-caption>A harbour.</media-caption></media><p>` +
		html.EscapeString(ps[0]) + `</p><p>` + html.EscapeString(ps[1]) + `</p></body.content></body></nitf>`
}

func zipOf(namesAndData ...string) string {
	var b bytes.Buffer
	z := zip.NewWriter(&b)
	for i := 0; i < len(namesAndData); i += 2 {
		w, err := z.Create(namesAndData[i])
		if err != nil {
			panic(err)
		}
		if _, err := w.Write([]byte(namesAndData[i+1])); err != nil {
			panic(err)
		}
	}
	if err := z.Close(); err != nil {
		panic(err)
	}
	return b.String()
}

// pdfOf sets the passage in lines of at most 70 characters, dividing a word where a line would be short, on two pages with a header and numbers.
func pdfOf(title string, ps []string) string {
	codes := strings.NewReplacer("’", `\222`, "“", `\223`, "”", `\224`, "–", `\226`, "£", `\243`, "á", `\341`)
	var pages []string
	for i, p := range ps {
		c := "BT /F 8 Tf 50 800 Td (The Harbour Wire) Tj ET BT /F 8 Tf 300 30 Td (" + fmt.Sprint(i+1) + ") Tj ET BT 12 TL 50 760 Td "
		if i == 0 {
			c += "/F 16 Tf (" + title + ") Tj 0 -30 Td "
		}
		c += "/F 10 Tf "
		for _, l := range wrapped(p) {
			c += "(" + codes.Replace(l) + ") Tj T* "
		}
		pages = append(pages, c+"ET")
	}
	out := "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[4 0 R 6 0 R]/Resources<</Font<</F 3 0 R>>>>>>endobj 3 0 obj<</Type/Font/Subtype/TrueType/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>endobj\n"
	for i, c := range pages {
		out += fmt.Sprintf("%d 0 obj<</Type/Page/Contents %d 0 R>>endobj %d 0 obj<</Length %d>>stream\n%s\nendstream endobj\n", 4+2*i, 5+2*i, 5+2*i, len(c), c)
	}
	return out + "trailer<</Root 1 0 R>>\n%%EOF"
}

func wrapped(p string) []string {
	var out []string
	l := ""
	for w := range strings.FieldsSeq(p) {
		switch {
		case len(l)+len(w) < 70:
		case w == "satisfactory.":
			out, l, w = append(out, l+"satis-"), "", "factory."
		default:
			out, l = append(out, strings.TrimSpace(l)), ""
		}
		l += w + " "
	}
	return append(out, strings.TrimSpace(l))
}

// One passage gives one text, whatever carried it, up to white space.
func TestPassage(t *testing.T) {
	want := strings.Join(strings.Fields(headline+" "+strings.Join(passage, " ")), " ")
	l := news.New(simple{})
	for format, carry := range carriers {
		for _, packed := range []bool{false, true} {
			data := carry(headline, passage)
			if packed {
				data = gzipped(data)
			}
			if got := l.Sniff("-", []byte(data)[:min(len(data), loaders.HeadSize)]); got != format {
				t.Errorf("%s: sniffed %q", format, got)
			}
			n := 0
			for b, err := range l.Load(t.Context(), loaders.Input{Name: "in", Format: format, Reader: strings.NewReader(data)}) {
				if err != nil {
					t.Errorf("%s: %v", format, err)
					continue
				}
				n++
				if got := strings.Join(strings.Fields(b.Document.Text), " "); got != want {
					t.Errorf("%s:\n%s\nwant\n%s", format, got, want)
				}
				if first, _, _ := strings.Cut(b.Document.Text, "\n"); first != headline || b.Document.Title != headline || len(b.Claims) != 2 {
					t.Errorf("%s: first line %q, title %q, %d claims", format, first, b.Document.Title, len(b.Claims))
				}
			}
			if n != 1 {
				t.Errorf("%s: %d documents", format, n)
			}
		}
	}
	if len(carriers) != len(l.Formats())-1 { // JSON lines hold texts as they are
		t.Errorf("%d carriers for formats %v", len(carriers), l.Formats())
	}
}
