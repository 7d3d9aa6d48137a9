package news_test

import (
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"

	"entente/loaders"
	"entente/loaders/news"
)

// read loads bytes and returns the texts and the problems.
func read(t testing.TB, format string, data []byte, limit int64) (texts, problems []string) {
	t.Helper()
	in := loaders.Input{Name: "in", Format: format, Reader: strings.NewReader(string(data)), Options: loaders.Options{MaxDocument: limit}}
	for b, err := range news.New(simple{}).Load(t.Context(), in) {
		var p *loaders.Problem
		switch {
		case err != nil && errors.As(err, &p):
			problems = append(problems, p.Error())
		case err != nil:
			t.Fatal(err)
		default:
			texts = append(texts, b.Document.Text)
		}
	}
	return texts, problems
}

// Each input is answered: by a text that holds the words, or by one error.
func TestHostile(t *testing.T) {
	const said = "Sweden condemned Spain."
	word := func(xml string) string {
		return zipOf("word/document.xml", `<w:document xmlns:w="w"><w:body>`+xml+`</w:body></w:document>`)
	}
	mail := func(s string) string { return "From: a@b.example\nMIME-Version: 1.0\n" + s }
	nested := mail("Content-Type: text/plain\n\n" + said)
	for range 50 {
		nested = mail("Content-Type: message/rfc822\n\n" + nested)
	}
	multiparts := ""
	for i := range 100 {
		multiparts += fmt.Sprintf("Content-Type: multipart/mixed; boundary=b%d\n\n--b%d\n", i, i)
	}
	for _, c := range []struct{ name, format, data, problem string }{
		{"page not closed", "html", "<p>" + said + "<b><i></p><table><tr><div></b", ""},
		{"page nested deeply", "html", strings.Repeat("<div>", 10_000) + said, "html: html: open stack of elements exceeds 512 nodes"},
		{"page of many elements", "html", strings.Repeat("<p>x</p>", 60_000) + "<p>" + said, ""},
		{"page of very many elements", "html", strings.Repeat("<", 600_000), "html: more than 500000 tags"},
		{"page of many links", "html", strings.Repeat("<a href='x'>x</a><br>", 9_000) + "<p>" + said, ""},
		{"page of many attributes", "html", "<p " + strings.Repeat("a=b ", 50_000) + ">" + said, ""},
		{"page with nul", "html", "<p>Sweden\x00 condemned Spain.", ""},
		{"page of two encodings", "html", "<meta charset=utf-8><p>M\xe1laga, Málaga. " + strings.Repeat(said, 20), ""},
		{"page of no encoding", "html", "<p>M\xe1laga " + said, "text is not utf-8 (byte 0xe1 at 4) and no other encoding is declared: name it with --charset"},
		{"page in another encoding", "html", "<meta http-equiv='Content-Type' content='text/html; charset=windows-1252'><p>M\xe1laga. " + said, ""},
		{"page in utf-16", "html", utf16("<p>" + said), ""},
		{"page in one line", "html", "<p>" + strings.Repeat(said+" ", 40_000), ""},
		{"page with overrides of direction", "html", "<p>Sweden \u202econdemned\u202c Spain.", ""},
		{"feed of entities", "feed", `<!DOCTYPE x [<!ENTITY a "x">]><rss><channel><item><title>&a;</title></item></channel></rss>`, "xml: invalid character entity &a;"},
		{"feed nested deeply", "feed", "<rss>" + strings.Repeat("<a>", 100_000), "xml: elements lie more than 256 deep"},
		{"feed of many elements", "feed", "<rss><item>" + strings.Repeat("<a/>", 270_000), "document of more than 1048576 bytes: see --max-document"},
		{"feed with nul", "feed", "<rss><item><title>Sweden\x00 condemned Spain.</title></item></rss>", ""},
		{"feed of another encoding", "feed", "<?xml version='1.0' encoding='iso-8859-1'?><rss><item><title>M\xe1laga " + said + "</title></item></rss>", ""},
		{"feed of no items", "feed", "<rss><channel/></rss>", "feed without items"},
		{"document of Word that is no archive", "docx", said, "docx: zip: not a valid zip file"},
		{"archive of something else", "docx", zipOf("a", "b"), "docx: no word/document.xml in the archive"},
		{"document of Word that is a bomb", "docx", word(strings.Repeat("<w:p/>", 1<<19)), "word/document.xml: document of more than 2097152 bytes: see --max-document"},
		{"document of Word with a long text", "docx", word("<w:p><w:t>" + strings.Repeat("x", 3<<19) + "</w:t></w:p>"), "word/document.xml: document of more than 1048576 bytes: see --max-document"},
		{"document of Word nested deeply", "docx", word(strings.Repeat("<w:tbl><w:tr><w:tc>", 30_000) + "<w:p><w:t>" + said), "word/document.xml: xml: element <t> closed by </body>"},
		{"mail in mails", "eml", nested, "attachment 1: attachment 1: attachment 1: attachment 1: attachment 1: attachment 1: attachment 1: attachment 1: attachment 1: mails lie more than 8 deep in each other"},
		{"parts in parts", "eml", mail(multiparts), "mime: parts lie more than 32 deep in each other"},
		{"many parts", "eml", mail("Content-Type: multipart/mixed; boundary=b\n\n" + strings.Repeat("--b\n\nx\n", 5000)), "mime: more than 1000 parts"},
		{"many headers", "eml", strings.Repeat("X: y\n", 100_000) + "\n" + said, ""},
		{"mail with an endless header", "eml", "Subject: " + strings.Repeat("x\n ", 500_000) + "\n\n\n" + said, ""},
		{"mail in base64 cut", "eml", mail("Content-Transfer-Encoding: base64\n\nU3dlZGVuIGNvbmRlbW5lZCBTcGFpbi5"), ""},
		{"file of nothing", "pdf", "%PDF-1.7\n", "pdf: no pages"},
		{"gzip cut", "html", gzipped("<p>" + strings.Repeat(said, 1000))[:60], "read: gzip: unexpected EOF"},
		{"gzip that is none", "html", "\x1f\x8b\x08nothing of it", "gzip: unexpected EOF"},
		{"gzip that is a bomb", "text", gzipped(strings.Repeat("x", 64<<20)), "document of more than 1048576 bytes: see --max-document"},
	} {
		t.Run(c.name, func(t *testing.T) {
			texts, problems := read(t, c.format, []byte(c.data), 1<<20)
			switch {
			case c.problem == "" && !slices.ContainsFunc(texts, func(s string) bool { return strings.Contains(s, said) }):
				t.Errorf("%.200q, %q", texts, problems)
			case c.problem != "" && !slices.ContainsFunc(problems, func(s string) bool { return strings.HasSuffix(s, ": "+c.problem) }):
				t.Errorf("%.200q, %q", texts, problems)
			}
		})
	}
}

func utf16(s string) string {
	b := []byte{0xff, 0xfe}
	for _, c := range []byte(s) {
		b = append(b, c, 0)
	}
	return string(b)
}

// Whatever bytes a file has, it is read without a panic to texts that are text and within the limit.
func FuzzLoad(f *testing.F) {
	formats := news.New(simple{}).Formats()
	seed := func(format, data string) { f.Add(uint8(slices.Index(formats, format)), []byte(data)) }
	for format, carry := range carriers {
		seed(format, carry(headline, passage))
	}
	seed("jsonl", `{"text": "x"}`)
	seed("feed", `<feed><entry><content type="xhtml"><p>x</content></entry></feed>`)
	seed("eml", "Content-Type: text/plain; format=flowed\n\nx \ny\n-- \nz")
	f.Fuzz(func(t *testing.T, n uint8, data []byte) {
		format := formats[int(n)%len(formats)]
		texts, problems := read(t, format, data, 1<<16)
		for _, p := range problems {
			if strings.Contains(p, "reader failed") {
				t.Error(p)
			}
		}
		for _, s := range texts {
			if len(s) > 1<<16 || strings.ToValidUTF8(s, "") != s || strings.ContainsRune(s, 0) || strings.TrimSpace(s) == "" {
				t.Errorf("%.200q", s)
			}
		}
	})
}
