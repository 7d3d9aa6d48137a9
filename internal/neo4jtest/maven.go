package neo4jtest

import (
	"bytes"
	"context"
	"fmt"
	"net"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
)

// pom is a Maven project whose one dependency is the whole server.
const pom = `<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>entente.test</groupId><artifactId>neo4j</artifactId><version>1</version><packaging>pom</packaging>
  <dependencies><dependency>
    <groupId>org.neo4j</groupId><artifactId>neo4j</artifactId><version>%s</version>
  </dependency></dependencies>
</project>
`

// A line is what the versions of Neo4j differ in when started.
type line struct {
	low, high int      // Java versions
	main      string   // main class
	flags     []string // for the JVM
}

func lineOf(version string) line {
	if matches(version, "5") {
		return line{17, 21, "org.neo4j.server.CommunityEntryPoint", nil}
	}
	return line{21, 25, "org.neo4j.server.Neo4jCommunity",
		[]string{"--add-modules=jdk.incubator.vector", "--enable-native-access=ALL-UNNAMED"}}
}

// hasJava reports whether a version could be run by a Java of this machine.
func hasJava(version string) bool {
	l := lineOf(version)
	_, ok := findJava(l.low, l.high)
	return ok
}

// fromMaven starts a Neo4j on a Java of this machine. Neo4j does not tell a port that it chose
// itself, so one is chosen for it, and another if that was taken in between.
func fromMaven(ctx context.Context, o Options) (*Server, error) {
	l := lineOf(o.Version)
	j, ok := findJava(l.low, l.high)
	switch {
	case !canSupervise:
		return nil, none("a Neo4j on Java is started on Unix only")
	case !ok:
		return nil, none("Neo4j %s: no Java from %d to %d", o.Version, l.low, l.high)
	}
	lib, err := library(ctx, o.Version, j)
	if err != nil {
		return nil, err
	}
	for try := 1; ; try++ {
		s, err := l.start(ctx, o, j, lib)
		if err == nil || try == 3 || !strings.Contains(err.Error(), "already in use") {
			return s, err
		}
	}
}

// start runs one server.
func (l line) start(ctx context.Context, o Options, j java, lib string) (*Server, error) {
	address, err := freeAddress()
	if err != nil {
		return nil, fmt.Errorf("neo4j test server: %w", err)
	}
	home, err := os.MkdirTemp("", "entente-neo4j-")
	if err != nil {
		return nil, fmt.Errorf("neo4j test server: %w", err)
	}
	p, err := supervise(`kill -KILL "$child"`, `rm -rf -- "$NEO4J_TEST_HOME"`,
		[]string{"NEO4J_TEST_HOME=" + home}, append([]string{j.path}, l.args(lib, home, address, o.Password != "")...))
	if err != nil {
		os.RemoveAll(home)
		return nil, err
	}
	s := &Server{Source: fmt.Sprintf("Neo4j %s on Java %d", o.Version, j.version), Password: o.Password}
	return launch(ctx, s, p, o.Version, func() string {
		if strings.Contains(p.log(), "Bolt enabled on") {
			return "neo4j://" + address
		}
		return ""
	})
}

// freeAddress is a loopback address that nobody listens on now.
func freeAddress() (string, error) {
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		return "", err
	}
	defer l.Close()
	return l.Addr().String(), nil
}

// args is the command line of the JVM. Without preallocation an empty database takes two
// megabytes instead of five hundred.
func (l line) args(lib, home, address string, auth bool) []string {
	// The quick compiler and collector suit a server that lives for minutes on few cores.
	args := []string{"-Xmx1g", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-XX:+ExitOnOutOfMemoryError", "-cp", filepath.Join(lib, "*")}
	for _, p := range []string{"java.nio", "java.io", "sun.nio.ch", "java.util.concurrent"} {
		args = append(args, "--add-opens=java.base/"+p+"=ALL-UNNAMED")
	}
	args = append(args, l.flags...)
	args = append(args, l.main, "--home-dir="+home, "--console-mode")
	for _, setting := range []string{
		"server.bolt.listen_address=" + address,
		"server.bolt.advertised_address=" + address,
		"server.http.enabled=false",
		"server.https.enabled=false",
		fmt.Sprintf("dbms.security.auth_enabled=%t", auth),
		"server.memory.pagecache.size=256m",
		"dbms.usage_report.enabled=false",
		"db.tx_log.preallocate=false",
		"dbms.cypher.min_replan_interval=1h", // databases that tests empty change too fast to plan for
	} {
		args = append(args, "-c", setting)
	}
	return args
}

// library returns the folder of the server's jars, fetched once for all test processes of this user.
func library(ctx context.Context, version string, j java) (string, error) {
	cache, err := cacheDir()
	if err != nil {
		return "", err
	}
	lib := filepath.Join(cache, "neo4j-"+version)
	release, err := lock(lib + ".lock")
	if err != nil {
		return "", fmt.Errorf("neo4j test server: %w", err)
	}
	defer release()
	if _, err := os.Stat(lib); err == nil {
		return lib, nil
	}
	return lib, fetch(ctx, version, j, lib)
}

// fetch fills a folder with the jars: in a temporary one first, so that a folder that is there is whole.
func fetch(ctx context.Context, version string, j java, lib string) error {
	mvn, err := exec.LookPath("mvn")
	if err != nil {
		return none("Neo4j %s: no Maven to fetch it with", version)
	}
	tmp, err := os.MkdirTemp(filepath.Dir(lib), "fetch-")
	if err != nil {
		return fmt.Errorf("neo4j test server: %w", err)
	}
	defer os.RemoveAll(tmp)
	if err := os.WriteFile(filepath.Join(tmp, "pom.xml"), fmt.Appendf(nil, pom, version), 0o600); err != nil {
		return fmt.Errorf("neo4j test server: %w", err)
	}
	ctx, cancel := context.WithTimeout(ctx, fetchLimit)
	defer cancel()
	jars := filepath.Join(tmp, "lib")
	c := exec.CommandContext(ctx, mvn, "-B", "-q", "dependency:copy-dependencies", "-DoutputDirectory="+jars)
	c.Dir = tmp
	if !j.onPath {
		c.Env = append(c.Environ(), "JAVA_HOME="+filepath.Dir(filepath.Dir(j.path)))
	}
	if out, err := c.CombinedOutput(); err != nil {
		return none("Neo4j %s: mvn: %v: %s", version, err, bytes.TrimSpace(out))
	}
	if err := os.Rename(jars, lib); err != nil {
		return fmt.Errorf("neo4j test server: %w", err)
	}
	return nil
}

// cacheDir is where fetched servers are kept.
func cacheDir() (string, error) {
	base, err := os.UserCacheDir()
	if err != nil {
		return "", none("%v", err)
	}
	dir := filepath.Join(base, "entente")
	if err := os.MkdirAll(dir, 0o755); err != nil {
		return "", fmt.Errorf("neo4j test server: %w", err)
	}
	return dir, nil
}
