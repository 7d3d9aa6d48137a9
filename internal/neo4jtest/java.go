package neo4jtest

import (
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
)

// A java is a Java runtime of this machine.
type java struct {
	path    string // of the java command
	version int    // 17, 21, …
	onPath  bool   // whether Maven finds it by itself
}

// findJava returns the oldest Java whose version is within bounds, the PATH's first among
// equals: an older one is the better tried for either line of Neo4j.
func findJava(low, high int) (java, bool) {
	var best java
	for i, path := range javaPaths() {
		v := javaVersion(path)
		if v < low || v > high || best.path != "" && v >= best.version {
			continue
		}
		best = java{path: path, version: v, onPath: i == 0 && path == lookJava()}
	}
	return best, best.path != ""
}

// javaPaths lists where a java command may be.
func javaPaths() []string {
	var paths []string
	if p := lookJava(); p != "" {
		paths = append(paths, p)
	}
	var homes []string
	for _, e := range os.Environ() { // JAVA_HOME, JAVA_HOME_21, JAVA_HOME_21_X64, …
		if name, home, _ := strings.Cut(e, "="); strings.HasPrefix(name, "JAVA_HOME") && home != "" {
			homes = append(homes, home)
		}
	}
	slices.Sort(homes)
	for _, pattern := range []string{"/usr/lib/jvm/*", "/opt/java/*", "/Library/Java/JavaVirtualMachines/*/Contents/Home"} {
		found, _ := filepath.Glob(pattern) // the patterns are well formed
		homes = append(homes, found...)
	}
	for _, home := range homes {
		paths = append(paths, filepath.Join(home, "bin", "java"))
	}
	return paths
}

// lookJava is the java of the PATH, or "".
func lookJava() string {
	p, err := exec.LookPath("java")
	if err != nil {
		return ""
	}
	return p
}

var versionLine = regexp.MustCompile(`version "(\d+)`)

// javaVersion asks a java command for its version; 0 where it does not run.
func javaVersion(path string) int {
	if _, err := os.Stat(path); err != nil {
		return 0
	}
	out, err := exec.Command(path, "-version").CombinedOutput()
	if err != nil {
		return 0
	}
	m := versionLine.FindSubmatch(out)
	if m == nil {
		return 0
	}
	v, _ := strconv.Atoi(string(m[1])) // digits by the pattern
	return v
}
