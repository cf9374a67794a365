CREATE TABLE `classes` (
	`id` text PRIMARY KEY NOT NULL,
	`course` text NOT NULL,
	`school` text NOT NULL,
	`province` text NOT NULL,
	`starts_at` integer NOT NULL,
	`goal` text,
	`trainer` text,
	`opened_at` integer NOT NULL,
	`opened_by` text NOT NULL,
	`paused_at` integer,
	`chat` text,
	`binding_code` text,
	`binding_until` integer
) WITHOUT ROWID;
--> statement-breakpoint
CREATE INDEX `classes_trainer` ON `classes` (`trainer`);--> statement-breakpoint
CREATE UNIQUE INDEX `classes_chat` ON `classes` (`chat`) WHERE "classes"."chat" is not null;--> statement-breakpoint
CREATE UNIQUE INDEX `classes_binding_code` ON `classes` (`binding_code`) WHERE "classes"."binding_code" is not null;--> statement-breakpoint
CREATE TABLE `grants` (
	`person` text NOT NULL,
	`role` text NOT NULL,
	`at` integer NOT NULL,
	`given_by` text,
	`invitation` text,
	`ended_at` integer,
	`ended_by` text,
	PRIMARY KEY(`person`, `role`, `at`)
) WITHOUT ROWID;
--> statement-breakpoint
CREATE UNIQUE INDEX `grants_invitation` ON `grants` (`invitation`) WHERE "grants"."invitation" is not null;--> statement-breakpoint
CREATE INDEX `grants_open` ON `grants` (`role`,`at`) WHERE "grants"."ended_at" is null;--> statement-breakpoint
CREATE TABLE `invitations` (
	`id` text PRIMARY KEY NOT NULL,
	`role` text NOT NULL,
	`by` text NOT NULL,
	`at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	`declined_at` integer
) WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `members` (
	`person` text NOT NULL,
	`class` text NOT NULL,
	`joined_at` integer NOT NULL,
	`left_at` integer,
	`place` text,
	PRIMARY KEY(`person`, `class`)
) WITHOUT ROWID;
--> statement-breakpoint
CREATE INDEX `members_class` ON `members` (`class`,`joined_at`) WHERE "members"."left_at" is null;--> statement-breakpoint
CREATE UNIQUE INDEX `members_place` ON `members` (`place`) WHERE "members"."place" is not null;--> statement-breakpoint
CREATE TABLE `places` (
	`id` text PRIMARY KEY NOT NULL,
	`class` text NOT NULL,
	`list` text NOT NULL,
	`name` text NOT NULL,
	`school` text,
	`province` text,
	`at` integer NOT NULL,
	`added_at` integer
) WITHOUT ROWID;
--> statement-breakpoint
CREATE INDEX `places_class` ON `places` (`class`,`list`);--> statement-breakpoint
CREATE TABLE `quotable` (
	`person` text NOT NULL,
	`line_message_id` text NOT NULL,
	`learner` text NOT NULL,
	`request` text NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`person`, `line_message_id`)
) WITHOUT ROWID;
--> statement-breakpoint
ALTER TABLE `help_requests` ADD `class` text;--> statement-breakpoint
ALTER TABLE `help_requests` ADD `helper` text;--> statement-breakpoint
ALTER TABLE `help_requests` ADD `answered_at` integer;--> statement-breakpoint
ALTER TABLE `help_requests` ADD `handed_over_until` integer;--> statement-breakpoint
ALTER TABLE `help_requests` ADD `escalated_at` integer;--> statement-breakpoint
ALTER TABLE `people` ADD `roles` text;--> statement-breakpoint
ALTER TABLE `people` ADD `phone` text;