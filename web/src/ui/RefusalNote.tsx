// A no from the server inside a form: its sentence, and the faults that belong to no field shown here.
import { Alert, List, Text } from "@mantine/core";
import { IconAlertTriangle } from "@tabler/icons-react";
import { asRefusal } from "../api/refusal";

interface Properties {
  readonly problem: unknown;
  /** Fields that show their own faults; theirs are not repeated. */
  readonly fields?: readonly string[];
}

export function RefusalNote({ problem, fields = [] }: Properties) {
  if (problem === null || problem === undefined) return null;
  const refusal = asRefusal(problem);
  const rest = refusal.problems.filter((one) => !fields.includes(one.field) && one.message !== refusal.message);
  return (
    <Alert color="red" role="alert" icon={<IconAlertTriangle aria-hidden />}>
      <Text size="sm">{refusal.message}</Text>
      {rest.length > 0 && (
        <List size="sm" mt={4}>
          {rest.map((one) => (
            <List.Item key={`${one.field} ${one.code}`}>
              <b>{one.field}</b>: {one.message}
            </List.Item>
          ))}
        </List>
      )}
    </Alert>
  );
}
