package api

import (
	"io/fs"
	"net/http"
	"net/http/httptest"
	"regexp"
	"strings"
	"testing"
)

// get asks a handler for a path.
func get(h http.Handler, path string) *httptest.ResponseRecorder {
	w := httptest.NewRecorder()
	h.ServeHTTP(w, httptest.NewRequest(http.MethodGet, path, nil))
	return w
}

// TestGraphiqlIsWhole follows everything that the page loads: all of it is embedded, and served as what it is.
func TestGraphiqlIsWhole(t *testing.T) {
	h := Handler(nil, Options{})
	page := get(h, "/graphiql/")
	if page.Code != http.StatusOK || !strings.HasPrefix(page.Header().Get("Content-Type"), "text/html") {
		t.Fatalf("page: status %d, type %s", page.Code, page.Header().Get("Content-Type"))
	}
	refs := regexp.MustCompile(`(?:src|href)="([^"]*)"`).FindAllStringSubmatch(page.Body.String(), -1)
	if len(refs) < 6 {
		t.Fatalf("the page loads %d files, want at least 6", len(refs))
	}
	types := map[string]string{".js": "text/javascript", "css": "text/css"}
	for _, ref := range refs {
		if ref[1] == "data:," { // no icon
			continue
		}
		file := get(h, "/graphiql/"+ref[1])
		want := types[ref[1][len(ref[1])-3:]]
		if got := file.Header().Get("Content-Type"); file.Code != http.StatusOK || want == "" || !strings.HasPrefix(got, want) {
			t.Errorf("%s: status %d, type %q, want %q", ref[1], file.Code, got, want)
		}
		if file.Header().Get("Content-Security-Policy") == "" || file.Header().Get("X-Content-Type-Options") != "nosniff" {
			t.Errorf("%s: headers %v", ref[1], file.Header())
		}
	}
	if strings.Contains(page.Body.String(), "<script>") {
		t.Error("the page has a script inside, which its policy forbids")
	}
}

// TestGraphiqlLoadsNothingElse looks for addresses that styles and our own script would load from.
func TestGraphiqlLoadsNothingElse(t *testing.T) {
	outside := regexp.MustCompile(`(?i)url\(\s*["']?(?:https?:)?//|@import|(?:src|href)="(?:https?:)?//|(?:fetch|import)\(\s*['"](?:https?:)?//`)
	err := fs.WalkDir(graphiqlFiles, ".", func(path string, e fs.DirEntry, err error) error {
		if err != nil || e.IsDir() || strings.Contains(path, ".min.js") {
			return err
		}
		text, err := fs.ReadFile(graphiqlFiles, path)
		if found := outside.Find(text); found != nil {
			t.Errorf("%s: %s", path, found)
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
}

func TestGraphiqlRedirects(t *testing.T) {
	h := Handler(nil, Options{})
	for from, to := range map[string]string{"/": "/graphiql/", "/graphiql": "/graphiql/"} {
		if w := get(h, from); w.Code/100 != 3 || w.Header().Get("Location") != to {
			t.Errorf("%s: status %d to %q, want a redirect to %s", from, w.Code, w.Header().Get("Location"), to)
		}
	}
}
