import {complain} from "./complaint.ts";
import {reporter} from "./single.ts";

/** `fazhi text`: the repaired text of one file. */
export async function text(file: string, {data}: {data: string}) {
  const {errors, read} = await reporter(data);
  complain(errors);
  try {
    process.stdout.write((await read(file)).repaired.text);
  } catch (error) {
    complain([error]);
  }
}
