'use strict';

const example = `# Who arms whom, and which sentence says so?
# Ctrl-Enter: run. Ctrl-Space: what can stand here.
# The book at the left: what there is to ask for.

query Arms {
  relations(filter: { types: [IMPORTS_MUNITIONS_FROM] }, first: 20) {
    edges {
      node {
        source { id name }
        target { id name }
        modality
        confidence
        stories
        claims(first: 3) {
          edges {
            node {
              quote
              start
              end
              document { title publisher published }
            }
          }
        }
      }
    }
    pageInfo { hasNextPage endCursor }
  }
}

# The same from the other end, of one state:
query Exports {
  entity(name: "North Korea") {
    id
    relations(filter: { types: [EXPORTS_MUNITIONS_TO] }) {
      edges { reading other { name } node { id } matched { confidence claims } }
    }
  }
}

query HowMuch {
  stats { entities relations claims documents stories }
}
`;

async function ask(params) {
  const answer = await fetch('../graphql', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(params),
  });
  return answer.json();
}

ReactDOM.createRoot(document.getElementById('graphiql')).render(
  React.createElement(GraphiQL, {
    fetcher: ask,
    defaultQuery: example,
    defaultEditorToolsVisibility: false,
    shouldPersistHeaders: false,
    isHeadersEditorEnabled: false,
  }),
);
