package main

import (
	"path/filepath"
	"testing"

	"github.com/rogpeppe/go-internal/testscript"
)

func TestMain(m *testing.M) {
	testscript.Main(m, map[string]func(){
		"entente": main,
	})
}

// TestScripts runs testdata/*.txtar, which use the real program on stores of their own.
func TestScripts(t *testing.T) {
	testscript.Run(t, testscript.Params{
		Dir: "testdata",
		Setup: func(e *testscript.Env) error {
			e.Setenv("ENTENTE_STORE", "local:"+filepath.Join(e.WorkDir, "store"))
			e.Setenv("ENTENTE_LOG_LEVEL", "warn")
			return nil
		},
		Cmds: commands(),
	})
}
