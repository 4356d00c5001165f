import { expect, test } from "vitest";
import type { RouteStep } from "../api/contract";
import { moved, withVerbs } from "./routeWords";

const step = (role: RouteStep["role"]): RouteStep => ({ role, verb: "approve", quorum: "any_of" });

test("the last step of a route alone approves, wherever a step is moved", () => {
  const route = withVerbs([step("sub_coordinator"), step("coordinator"), step("director")]);
  expect(route.map((one) => one.verb)).toEqual(["endorse", "endorse", "approve"]);
  const next = withVerbs(moved(route, 2));
  expect(next.map((one) => `${one.role} ${one.verb}`)).toEqual(["sub_coordinator endorse", "director endorse", "coordinator approve"]);
  expect(moved(route, 0)).toEqual(route);
});
