package news

import (
	"bytes"
	"encoding/json"
	"path/filepath"
	"strings"
)

// others are first bytes of files that are text or are taken for it, and are not plain text.
var others = [][]byte{
	[]byte("%PDF"), []byte("PK\x03\x04"), []byte("{\\rtf"), []byte("<?xml"), []byte("<!DOCTYPE"), []byte("<!doctype"), []byte("<html"), []byte("<HTML"),
}

// Sniff goes by the name's extension, and by the first bytes where there is none: JSON lines begin with an object in one line.
func (l *Loader) Sniff(name string, head []byte) string {
	switch strings.ToLower(filepath.Ext(name)) {
	case ".txt", ".text", ".md":
		return formatText
	case ".jsonl", ".ndjson":
		return formatJSONLines
	case "":
		return sniffBytes(head)
	}
	return ""
}

func sniffBytes(head []byte) string {
	head = bytes.TrimPrefix(head, markUTF8)
	for _, o := range others {
		if bytes.HasPrefix(head, o) {
			return ""
		}
	}
	if bytes.IndexByte(head, 0) >= 0 && !bytes.HasPrefix(head, markLE) && !bytes.HasPrefix(head, markBE) {
		return ""
	}
	first, _, whole := bytes.Cut(bytes.TrimLeft(head, " \t\r\n"), []byte("\n"))
	if bytes.HasPrefix(first, []byte("{")) {
		if !whole || json.Valid(first) {
			return formatJSONLines
		}
		return ""
	}
	return formatText
}
