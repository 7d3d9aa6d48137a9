package pdf

import (
	"strconv"
	"strings"

	"golang.org/x/text/encoding/charmap"
)

// encoding gives the characters of the codes of a simple font, "" where it has none.
type encoding [256]string

// The encodings of ISO 32000-1, annex D.
var (
	winAnsi       = ofCharmap(charmap.Windows1252)
	macRoman      = ofCharmap(charmap.Macintosh)
	standard      = standardEncoding()
	glyphsByNames = parseGlyphs()
)

func ofCharmap(c *charmap.Charmap) *encoding {
	var e encoding
	for i := 32; i < 256; i++ {
		if r := c.DecodeByte(byte(i)); r != '\ufffd' && r >= ' ' {
			e[i] = string(r)
		}
	}
	return &e
}

// standardAbove are the codes of StandardEncoding that are not ASCII, with their characters.
const standardAbove = `A1¡ A2¢ A3£ A4⁄ A5¥ A6ƒ A7§ A8¤ A9' AA“ AB« AC‹ AD› AEfi AFfl B1– B2† B3‡ B4· B6¶ B7• B8‚ B9„ BA” BB» BC… BD‰ BF¿ C2´ C3ˆ C4˜ C5¯ C6˘ C7˙ C8¨ CA˚ CB¸ CD˝ CE˛ CFˇ D0— E1Æ E3ª E8Ł E9Ø EAŒ EBº F1æ F5ı F8ł F9ø FAœ FBß`

func standardEncoding() *encoding {
	e := *winAnsi
	for i := 0x7f; i < 256; i++ {
		e[i] = ""
	}
	e['\''], e['`'], e[0xc1] = "’", "‘", "`"
	for _, w := range strings.Fields(standardAbove) {
		if n, err := strconv.ParseUint(w[:2], 16, 8); err == nil {
			e[n] = w[2:]
		}
	}
	return &e
}

// glyphNames are the names of glyphs that text of Latin script uses, as the Adobe Glyph List has them; letters are their own.
const glyphNames = `
	exclam=! quotedbl=" numbersign=# dollar=$ percent=% ampersand=& quotesingle=' parenleft=( parenright=) asterisk=* plus=+ comma=, hyphen=-
	period=. slash=/ zero=0 one=1 two=2 three=3 four=4 five=5 six=6 seven=7 eight=8 nine=9 colon=: semicolon=; less=< greater=> question=? at=@
	bracketleft=[ backslash=\ bracketright=] asciicircum=^ underscore=_ grave= braceleft={ bar=| braceright=} asciitilde=~ exclamdown=¡ cent=¢
	sterling=£ currency=¤ yen=¥ brokenbar=¦ section=§ dieresis=¨ copyright=© ordfeminine=ª guillemotleft=« logicalnot=¬ registered=® macron=¯
	degree=° plusminus=± acute=´ mu=µ paragraph=¶ periodcentered=· middot=· cedilla=¸ ordmasculine=º guillemotright=» onequarter=¼ onehalf=½
	threequarters=¾ questiondown=¿ Agrave=À Aacute=Á Acircumflex=Â Atilde=Ã Adieresis=Ä Aring=Å AE=Æ Ccedilla=Ç Egrave=È Eacute=É Ecircumflex=Ê
	Edieresis=Ë Igrave=Ì Iacute=Í Icircumflex=Î Idieresis=Ï Eth=Ð Ntilde=Ñ Ograve=Ò Oacute=Ó Ocircumflex=Ô Otilde=Õ Odieresis=Ö multiply=×
	Oslash=Ø Ugrave=Ù Uacute=Ú Ucircumflex=Û Udieresis=Ü Yacute=Ý Thorn=Þ germandbls=ß agrave=à aacute=á acircumflex=â atilde=ã adieresis=ä
	aring=å ae=æ ccedilla=ç egrave=è eacute=é ecircumflex=ê edieresis=ë igrave=ì iacute=í icircumflex=î idieresis=ï eth=ð ntilde=ñ ograve=ò
	oacute=ó ocircumflex=ô otilde=õ odieresis=ö divide=÷ oslash=ø ugrave=ù uacute=ú ucircumflex=û udieresis=ü yacute=ý thorn=þ ydieresis=ÿ
	Amacron=Ā amacron=ā Abreve=Ă abreve=ă Aogonek=Ą aogonek=ą Cacute=Ć cacute=ć Ccaron=Č ccaron=č Dcaron=Ď dcaron=ď Dcroat=Đ dcroat=đ Emacron=Ē
	emacron=ē Edotaccent=Ė edotaccent=ė Eogonek=Ę eogonek=ę Ecaron=Ě ecaron=ě Gbreve=Ğ gbreve=ğ Gdotaccent=Ġ gdotaccent=ġ Imacron=Ī imacron=ī
	Iogonek=Į iogonek=į Idotaccent=İ dotlessi=ı Lacute=Ĺ lacute=ĺ Lcaron=Ľ lcaron=ľ Lslash=Ł lslash=ł Nacute=Ń nacute=ń Ncaron=Ň ncaron=ň
	Omacron=Ō omacron=ō Ohungarumlaut=Ő ohungarumlaut=ő OE=Œ oe=œ Racute=Ŕ racute=ŕ Rcaron=Ř rcaron=ř Sacute=Ś sacute=ś Scedilla=Ş scedilla=ş
	Scaron=Š scaron=š Tcaron=Ť tcaron=ť Umacron=Ū umacron=ū Uring=Ů uring=ů Uhungarumlaut=Ű uhungarumlaut=ű Uogonek=Ų uogonek=ų Ydieresis=Ÿ
	Zacute=Ź zacute=ź Zdotaccent=Ż zdotaccent=ż Zcaron=Ž zcaron=ž florin=ƒ Scommaaccent=Ș scommaaccent=ș Tcommaaccent=Ț tcommaaccent=ț
	circumflex=ˆ caron=ˇ breve=˘ dotaccent=˙ ring=˚ ogonek=˛ tilde=˜ hungarumlaut=˝ endash=– emdash=— quoteleft=‘ quoteright=’ quotesinglbase=‚
	quotedblleft=“ quotedblright=” quotedblbase=„ dagger=† daggerdbl=‡ bullet=• ellipsis=… perthousand=‰ guilsinglleft=‹ guilsinglright=›
	fraction=⁄ Euro=€ trademark=™ minus=− ff=ﬀ fi=ﬁ fl=ﬂ ffi=ﬃ ffl=ﬄ notequal=≠ lessequal=≤ greaterequal=≥ infinity=∞
`

func parseGlyphs() map[string]string {
	m := map[string]string{"space": " ", "nbspace": " ", "hyphen": "-", "equal": "=", "sfthyphen": "\u00ad", "softhyphen": "\u00ad", "grave": "`"}
	for _, w := range strings.Fields(glyphNames) {
		if name, s, ok := strings.Cut(w, "="); ok && s != "" {
			m[name] = s
		}
	}
	return m
}

// glyph returns the characters that the name of a glyph stands for: listed, a letter, or a number of Unicode ("uni20AC", "u1F600"), with anything after a
// full stop a variant, "" if it tells none.
func glyph(n string) string {
	n, _, _ = strings.Cut(n, ".")
	if s, ok := glyphsByNames[n]; ok {
		return s
	}
	if len(n) == 1 {
		return n
	}
	if parts := strings.Split(n, "_"); len(parts) > 1 && len(parts) < 6 { // a ligature
		var b strings.Builder
		for _, p := range parts {
			b.WriteString(glyph(p))
		}
		return b.String()
	}
	for _, prefix := range []string{"uni", "u"} {
		h, ok := strings.CutPrefix(n, prefix)
		if !ok || len(h) < 4 || len(h) > 6 {
			continue
		}
		if r, err := strconv.ParseUint(h, 16, 21); err == nil && r >= 32 && r < 0x110000 && (r < 0xd800 || r > 0xdfff) {
			return string(rune(r))
		}
	}
	return ""
}
