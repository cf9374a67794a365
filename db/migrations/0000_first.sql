CREATE TABLE `answers` (
	`person` text NOT NULL,
	`enrolment` text NOT NULL,
	`question` text NOT NULL,
	`picks` text NOT NULL,
	`right` integer NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`person`, `enrolment`, `question`)
) WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `attempt_answers` (
	`person` text NOT NULL,
	`attempt` text NOT NULL,
	`question` text NOT NULL,
	`picks` text NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`person`, `attempt`, `question`)
) WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `attempts` (
	`person` text NOT NULL,
	`id` text NOT NULL,
	`enrolment` text NOT NULL,
	`number` integer NOT NULL,
	`started_at` integer NOT NULL,
	`sent_at` integer,
	`right` integer,
	`of` integer,
	`passed` integer,
	PRIMARY KEY(`person`, `id`)
) WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `cards` (
	`person` text NOT NULL,
	`course` text NOT NULL,
	`question` text NOT NULL,
	`edition` integer NOT NULL,
	`stage` integer NOT NULL,
	`due_at` integer NOT NULL,
	PRIMARY KEY(`person`, `course`, `question`)
) WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `chats` (
	`id` text PRIMARY KEY NOT NULL,
	`line_chat_id` text NOT NULL,
	`joined_at` integer NOT NULL,
	`left_at` integer
) WITHOUT ROWID;
--> statement-breakpoint
CREATE UNIQUE INDEX `chats_line_chat_id` ON `chats` (`line_chat_id`);
--> statement-breakpoint
CREATE TABLE `consents` (
	`person` text NOT NULL,
	`purpose` text NOT NULL,
	`at` integer NOT NULL,
	`version` integer,
	PRIMARY KEY(`person`, `purpose`, `at`)
) WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `corrections` (
	`course` text NOT NULL,
	`edition` integer NOT NULL,
	`revision` integer NOT NULL,
	`at` integer NOT NULL,
	`changes` text NOT NULL,
	PRIMARY KEY(`course`, `edition`, `revision`)
);
--> statement-breakpoint
CREATE TABLE `editions` (
	`course` text NOT NULL,
	`edition` integer NOT NULL,
	`revision` integer NOT NULL,
	`content` text NOT NULL,
	`added_at` integer NOT NULL,
	`retired_at` integer,
	PRIMARY KEY(`course`, `edition`)
);
--> statement-breakpoint
CREATE TABLE `enrolments` (
	`person` text NOT NULL,
	`id` text NOT NULL,
	`course` text NOT NULL,
	`edition` integer NOT NULL,
	`at` integer NOT NULL,
	`finished_at` integer,
	PRIMARY KEY(`person`, `id`)
) WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `help_requests` (
	`person` text NOT NULL,
	`id` text NOT NULL,
	`at` integer NOT NULL,
	`closed_at` integer,
	PRIMARY KEY(`person`, `id`)
) WITHOUT ROWID;
--> statement-breakpoint
CREATE INDEX `help_requests_open` ON `help_requests` (`closed_at`,`at`);
--> statement-breakpoint
CREATE TABLE `help_words` (
	`person` text NOT NULL,
	`request` text NOT NULL,
	`event_id` text NOT NULL,
	`at` integer NOT NULL,
	`text` text,
	`line_message_id` text,
	PRIMARY KEY(`person`, `request`, `event_id`)
) WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `house` (
	`name` text PRIMARY KEY NOT NULL,
	`value` text NOT NULL
) WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `inbox` (
	`conversation` text NOT NULL,
	`at` integer NOT NULL,
	`event_id` text NOT NULL,
	`person` text NOT NULL,
	`received_at` integer NOT NULL,
	`reply_token` text,
	`payload` text,
	`say` text,
	`tries` integer NOT NULL,
	`unspoken` integer NOT NULL,
	`dead` integer NOT NULL,
	PRIMARY KEY(`conversation`, `at`, `event_id`)
) WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `jobs` (
	`id` text PRIMARY KEY NOT NULL,
	`person` text NOT NULL,
	`job` text NOT NULL,
	`due_at` integer NOT NULL,
	`tries` integer NOT NULL,
	`dead` integer NOT NULL
) WITHOUT ROWID;
--> statement-breakpoint
CREATE INDEX `jobs_due` ON `jobs` (`dead`,`due_at`);
--> statement-breakpoint
CREATE TABLE `keepsakes` (
	`person` text NOT NULL,
	`id` text NOT NULL,
	`line_message_id` text NOT NULL,
	`media` text NOT NULL,
	`at` integer NOT NULL,
	`kept_at` integer,
	`file` text,
	PRIMARY KEY(`person`, `id`)
) WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `people` (
	`number` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`id` text NOT NULL,
	`line_user_id` text,
	`language` text NOT NULL,
	`name` text,
	`address` text NOT NULL,
	`province` text,
	`school` text,
	`paused_until` integer,
	`menu` text NOT NULL,
	`consent` integer,
	`created_at` integer NOT NULL,
	`blocked_at` integer,
	`erased_at` integer
);
--> statement-breakpoint
CREATE UNIQUE INDEX `people_id` ON `people` (`id`);
--> statement-breakpoint
CREATE UNIQUE INDEX `people_line_user_id` ON `people` (`line_user_id`);
--> statement-breakpoint
CREATE INDEX `people_without_consent` ON `people` (`created_at`) WHERE "people"."consent" is null;
--> statement-breakpoint
CREATE TABLE `practised` (
	`person` text NOT NULL,
	`enrolment` text NOT NULL,
	`lesson` text NOT NULL,
	`done` integer NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`person`, `enrolment`, `lesson`)
) WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `ratings` (
	`person` text NOT NULL,
	`enrolment` text NOT NULL,
	`what` text NOT NULL,
	`value` text NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`person`, `enrolment`, `what`)
) WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `turns` (
	`conversation` text NOT NULL,
	`seq` integer NOT NULL,
	`event_id` text NOT NULL,
	`person` text NOT NULL,
	`state` text NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`conversation`, `seq`)
) WITHOUT ROWID;
--> statement-breakpoint
CREATE UNIQUE INDEX `turns_event_id` ON `turns` (`event_id`);
--> statement-breakpoint
CREATE TABLE `watched` (
	`person` text NOT NULL,
	`enrolment` text NOT NULL,
	`lesson` text NOT NULL,
	`how` text NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`person`, `enrolment`, `lesson`)
) WITHOUT ROWID;
