package pdf

import (
	"bytes"
	"compress/lzw"
	"encoding/ascii85"
	"encoding/hex"
	"errors"
	"fmt"
	"strings"
	"testing"
)

// page is a file of one page with a stream as it stands.
func pageOf(contents string, more ...string) []byte {
	return build(append([]string{"<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Kids[3 0 R]" + strings.ReplaceAll(resources, "4 0 R", "5 0 R") + ">>", "<</Type/Page/Contents 4 0 R>>", contents}, more...)...)
}

func TestFilters(t *testing.T) {
	text := lines(50, 700, strings.Repeat("Norway left. ", 40))
	var l, a bytes.Buffer
	w := lzw.NewWriter(&l, lzw.MSB, 8)
	w.Write([]byte(text)) //nolint:errcheck // into memory
	w.Close()             //nolint:errcheck // into memory
	e := ascii85.NewEncoder(&a)
	e.Write([]byte(text)) //nolint:errcheck // into memory
	e.Close()             //nolint:errcheck // into memory
	rowsUp := "\x02" + text[:10]
	previous := text[:10]
	padded := text + strings.Repeat(" ", 10)
	for i := 10; i < len(text); i += 10 {
		row := padded[i : i+10]
		rowsUp += "\x02"
		for j := range row {
			rowsUp += string([]byte{row[j] - previous[j]})
		}
		previous = row
	}
	for name, s := range map[string]string{
		"flate":      streamOf("/Filter/FlateDecode", deflated(text)),
		"predicted":  streamOf("/Filter/FlateDecode/DecodeParms<</Predictor 12/Columns 10>>", deflated(rowsUp)),
		"lzw":        streamOf("/Filter[/LZWDecode]/DecodeParms[<</EarlyChange 0>>]", l.String()),
		"ascii85":    streamOf("/Filter/ASCII85Decode", a.String()+"~>"),
		"hex, flate": streamOf("/Filter[/ASCIIHexDecode/FlateDecode]", hex.EncodeToString([]byte(deflated(text)))+">"),
		"no length":  strings.Replace(streamOf("", text), "/Length", "/Len", 1),
		"cut":        streamOf("/Filter/FlateDecode", deflated(text)[:len(deflated(text))-6]),
	} {
		d, err := Read(pageOf(s, "<</BaseFont/Helvetica>>", "<<>>"), limit)
		if err != nil || !strings.HasPrefix(d.Text, "Norway left. Norway left.") {
			t.Errorf("%s: %v, %v", name, d, err)
		}
	}
}

// A file of version 1.5 has its objects in a stream, and finds them by another.
func TestStreams(t *testing.T) {
	content := lines(50, 700, "Norway left.")
	inner := []string{"<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Kids[3 0 R]>>", "<</Type/Page/Contents 5 0 R/Resources<</Font<</F1 4 0 R>>>>>>", "<</BaseFont/Helvetica>>"}
	head, body := "", ""
	for i, o := range inner {
		head += fmt.Sprintf("%d %d ", i+1, len(body))
		body += o + " "
	}
	var b bytes.Buffer
	b.WriteString("%PDF-1.5\n")
	at5 := b.Len()
	fmt.Fprintf(&b, "5 0 obj %s endobj\n", streamOf("", content))
	at6 := b.Len()
	fmt.Fprintf(&b, "6 0 obj %s endobj\n", streamOf(fmt.Sprintf("/Type/ObjStm/N 4/First %d/Filter/FlateDecode", len(head)), deflated(head+body)))
	at7 := b.Len()
	var rows []byte
	for i := range 4 {
		rows = append(rows, 2, 0, 6, byte(i))
	}
	rows = append(rows, 1, byte(at5>>8), byte(at5), 0, 1, byte(at6>>8), byte(at6), 0)
	fmt.Fprintf(&b, "7 0 obj %s endobj\nstartxref\n%d\n%%%%EOF", streamOf("/Type/XRef/Size 8/W[1 2 1]/Index[1 6]/Root 1 0 R/Filter/FlateDecode", deflated(string(rows))), at7)
	for name, data := range map[string][]byte{
		"whole":             b.Bytes(),
		"no startxref":      bytes.Replace(b.Bytes(), []byte("startxref"), []byte("startxxxx"), 1),
		"wrong offsets":     append([]byte("%PDF-1.5 more before it\n"), b.Bytes()...),
		"end missing":       b.Bytes()[:at7],
		"old line endings":  bytes.ReplaceAll(b.Bytes(), []byte("%PDF-1.5\n"), []byte("%PDF-1.5\r")),
		"garbage behind it": append(bytes.Clone(b.Bytes()), make([]byte, 5000)...),
	} {
		if d, err := Read(data, limit); err != nil || d.Text != "Norway left." {
			t.Errorf("%s: %v, %v", name, d, err)
		}
	}
}

func TestHostile(t *testing.T) {
	zeros := strings.Repeat("\x00", 20<<20)
	text := lines(50, 700, "Norway left.")
	forms := make([]string, 0, 40)
	for i := range 40 { // each draws the next ten times
		forms = append(forms, streamOf(fmt.Sprintf("/Subtype/Form/Resources<</XObject<</X %d 0 R>>>>", 6+i+1), strings.Repeat("/X Do ", 10)))
	}
	for _, c := range []struct {
		name string
		data []byte
		want error // nil where it can be read
	}{
		{"empty", nil, errors.New("no header of PDF")},
		{"nothing behind the header", []byte("%PDF-1.4\n"), ErrNoPages},
		{"a loop of cross-references", bytes.Replace(document("", text), []byte("trailer\n<<"), []byte("trailer\n<</Prev 9 "), 1), nil},
		{"sizes of billions", bytes.Replace(document("", text), []byte("xref\n0 "), []byte("xref\n999999999 9999999999\n0 "), 1), nil},
		{"a loop of pages", build("<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Kids[2 0 R 2 0 R]>>", "<<>>"), ErrNoPages},
		{"a loop of references", build("<</Type/Catalog/Pages 2 0 R>>", "3 0 R", "2 0 R"), ErrNoPages},
		{"a length that refers to itself", pageOf("<</Length 4 0 R>>\nstream\n"+text+"\nendstream", "<</BaseFont/Helvetica>>", "<<>>"), nil},
		{"a bomb", pageOf(streamOf("/Filter/FlateDecode", deflated(zeros)), "<<>>"), ErrLimit},
		{"a bomb in a bomb", pageOf(streamOf("/Filter[/FlateDecode/FlateDecode]", deflated(deflated(zeros))), "<<>>"), ErrLimit},
		{"a bomb of runs", pageOf(streamOf("/Filter/RunLengthDecode", strings.Repeat("\x81x", 100_000)), "<<>>"), ErrLimit},
		{"forms that draw forms", pageOf(streamOf("", "/X1 Do"), append([]string{"<<>>"}, forms...)...), ErrLimit},
		{"arrays in arrays", pageOf(streamOf("", strings.Repeat("[", 1<<19)), "<<>>"), ErrLimit},
		{"many arrays in arrays", build("<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Kids[3 0 R]>>"+strings.Repeat(" 1 0 obj [", 1<<17), "<<>>"), ErrLimit},
		{"only a picture", pageOf(streamOf("", "q 1 0 0 1 0 0 cm Q"), "<<>>"), ErrPictures},
		{"fonts that do not tell", document("", "BT /F2 10 Tf <99999998> Tj ET"), ErrFonts},
		{"numbers out of range", document("", "BT /F1 1e308 Tf 99999999999999999999 -1e300 Td (x) Tj ET "+text), nil},
		{"one long string", document("", "BT /F1 10 Tf ("+strings.Repeat("Norway left. ", 50_000)+") Tj ET"), nil},
	} {
		t.Run(c.name, func(t *testing.T) {
			d, err := Read(c.data, limit)
			switch {
			case c.want == nil && (err != nil || !strings.Contains(d.Text, "Norway left.")):
				t.Errorf("%v, %v", d, err)
			case c.want != nil && (err == nil || !errors.Is(err, c.want) && err.Error() != c.want.Error()):
				t.Errorf("%v, want %v", err, c.want)
			}
		})
	}
}

func FuzzRead(f *testing.F) {
	f.Add(document("", lines(50, 700, "Norway left."), "/X1 Do"))
	f.Add(pageOf(streamOf("/Filter/LZWDecode", "\x80\x0b\x60\x50\x22\x0c\x0c\x85\x01"), "<<>>"))
	f.Fuzz(func(t *testing.T, data []byte) {
		d, err := Read(data, 1<<16)
		if err == nil && (len(d.Text) > 1<<16 || strings.ToValidUTF8(d.Text, "") != d.Text) {
			t.Errorf("%d bytes of text", len(d.Text))
		}
	})
}
