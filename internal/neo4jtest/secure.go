package neo4jtest

import (
	"context"
	"fmt"
	"time"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"
)

// firstPassword is the one that a new server has and wants changed.
const firstPassword = "neo4j"

// secure gives user neo4j the password of the server. Nothing is to be done where the server has
// none, or got it when it was started.
func (s *Server) secure(ctx context.Context) error {
	if s.Password == "" || s.User != "" {
		return nil
	}
	s.User = "neo4j"
	d, err := neo4j.NewDriverWithContext(s.URI, neo4j.BasicAuth(s.User, firstPassword, ""))
	if err != nil {
		return err
	}
	defer d.Close(ctx)
	for {
		_, err := neo4j.ExecuteQuery(ctx, d, "ALTER CURRENT USER SET PASSWORD FROM $old TO $new",
			map[string]any{"old": firstPassword, "new": s.Password},
			neo4j.EagerResultTransformer, neo4j.ExecuteQueryWithDatabase("system"))
		if err == nil {
			return nil
		}
		if refused(err) {
			return fmt.Errorf("set password: %w", err)
		}
		select {
		case <-ctx.Done():
			return fmt.Errorf("set password: %w", err)
		case <-time.After(200 * time.Millisecond):
		}
	}
}
