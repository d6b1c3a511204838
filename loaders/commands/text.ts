import {complain} from "./complaint.ts";
import {reporter} from "./single.ts";
import {fileOf} from "./standardInput.ts";

/** `fazhi text`: the repaired text of one file. */
export async function text(given: string, {data}: {data: string}) {
  const {errors, read} = await reporter(data);
  const file = await fileOf(given);
  complain(errors);
  try {
    process.stdout.write((await read(file)).repaired.text);
  } catch (error) {
    complain([error]);
  }
}
