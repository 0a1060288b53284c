import Link from "next/link";

export default function NotFound() {
  return (
    <main>
      <h1>There is nothing here</h1>
      <p>The page is gone, or it isn't yours to see.</p>
      <p>
        <Link href="/">Go to the start</Link>
      </p>
    </main>
  );
}
