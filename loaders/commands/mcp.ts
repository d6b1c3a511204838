import {StdioServerTransport} from "@modelcontextprotocol/sdk/server/stdio.js";
import project from "../../package.json" with {type: "json"};
import {keptAccuracy} from "../index.ts";
import {mcpServer} from "../mcp/server.ts";
import {complain} from "./complaint.ts";
import {type Place, withTables} from "./engine.ts";

/** `fazhi mcp`: a server of the Model Context Protocol on standard input and output, until its client leaves. Faults go to stderr. */
export async function mcp(location: Place) {
  await withTables(location, async (connection) => {
    const accuracy = await keptAccuracy(location.data, (error) => complain([error]));
    const server = mcpServer(connection, project.version, accuracy);
    const closed = new Promise<void>((resolve) => {
      server.server.onclose = resolve;
      process.stdin.once("end", () => server.close());
    });
    await server.connect(new StdioServerTransport());
    await closed;
  });
}
