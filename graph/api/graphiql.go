package api

import (
	"embed"
	"io/fs"
	"net/http"
)

//go:embed graphiql/*.html graphiql/*.js graphiql/*.css
var graphiqlFiles embed.FS

// graphiqlPolicy lets the page use what is embedded and this server, and nothing else. Its editor sets styles from script.
const graphiqlPolicy = "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; connect-src 'self'; " +
	"img-src 'self' data:; font-src 'self' data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"

// graphiql serves the page for asking by hand below a path, out of embedded files: it works without the internet.
func graphiql(path string) http.Handler {
	files, err := fs.Sub(graphiqlFiles, "graphiql")
	if err != nil {
		panic(err) // unreachable: the folder is embedded
	}
	serve := http.StripPrefix(path, http.FileServerFS(files))
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		h := w.Header()
		h.Set("Content-Security-Policy", graphiqlPolicy)
		h.Set("X-Content-Type-Options", "nosniff")
		h.Set("Referrer-Policy", "no-referrer")
		h.Set("Cache-Control", "max-age=3600")
		serve.ServeHTTP(w, r)
	})
}
