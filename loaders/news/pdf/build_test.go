package pdf

import (
	"bytes"
	"compress/zlib"
	"fmt"
	"strings"
)

// build writes a file of objects, numbered from 1, with a table of cross-references. The first is the catalog, the last may be the information dictionary.
func build(objects ...string) []byte {
	var b bytes.Buffer
	b.WriteString("%PDF-1.4\n")
	offsets := make([]int, len(objects))
	for i, o := range objects {
		offsets[i] = b.Len()
		fmt.Fprintf(&b, "%d 0 obj\n%s\nendobj\n", i+1, o)
	}
	at := b.Len()
	fmt.Fprintf(&b, "xref\n0 %d\n0000000000 65535 f \n", len(objects)+1)
	for _, o := range offsets {
		fmt.Fprintf(&b, "%010d 00000 n \n", o)
	}
	fmt.Fprintf(&b, "trailer\n<</Size %d/Root 1 0 R/Info %d 0 R>>\nstartxref\n%d\n%%%%EOF\n", len(objects)+1, len(objects), at)
	return b.Bytes()
}

// streamOf is an object with bytes.
func streamOf(entries, data string) string {
	return fmt.Sprintf("<<%s/Length %d>>\nstream\n%s\nendstream", entries, len(data), data)
}

func deflated(s string) string {
	var b bytes.Buffer
	z := zlib.NewWriter(&b)
	z.Write([]byte(s)) //nolint:errcheck // into memory
	z.Close()          //nolint:errcheck // into memory
	return b.String()
}

// resources has a font of WinAnsi in F1, one with a map of Unicode in F2, and a form in X1.
const resources = `/Resources<</Font<</F1 3 0 R/F2 4 0 R>>/XObject<</X1 6 0 R>>/Properties<</P1<</ActualText(Aruba)>>>>>>`

// document is a file with a page for each content, and with entries for each page.
func document(entries string, contents ...string) []byte {
	kids := make([]string, len(contents))
	objects := []string{
		"<</Type/Catalog/Pages 2 0 R>>", "",
		"<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding<</BaseEncoding/WinAnsiEncoding/Differences[1/fi/quoteright 128/Euro]>>>>",
		"<</Type/Font/Subtype/Type0/Encoding/Identity-H/ToUnicode 5 0 R/DescendantFonts[<</DW 500/W[1[600 600]]>>]>>",
		streamOf("/Filter/FlateDecode", deflated("1 begincodespacerange <0000><ffff> endcodespacerange\n2 beginbfchar <0001><0053> <0002><00660069> endbfchar 1 beginbfrange <0010><0029><0061> endbfrange")),
		streamOf("/Subtype/Form", "BT /F1 10 Tf 50 500 Td (In a form.) Tj ET"),
	}
	for i, c := range contents {
		kids[i] = fmt.Sprintf("%d 0 R", len(objects)+1)
		objects = append(objects, fmt.Sprintf("<</Type/Page/Parent 2 0 R/Contents %d 0 R%s>>", len(objects)+2, entries), streamOf("", c))
	}
	objects[1] = fmt.Sprintf("<</Type/Pages/Kids[%s]/Count %d%s>>", strings.Join(kids, " "), len(kids), resources)
	return build(append(objects, "<</Title<feff004d00e1>/CreationDate(D:20240517101112Z)>>")...)
}

// lines shows lines, each 12 points below the other, from a place on.
func lines(x, y int, ls ...string) string {
	return fmt.Sprintf("BT /F1 10 Tf 12 TL %d %d Td (%s) Tj ET\n", x, y, strings.Join(ls, ") Tj T* ("))
}
