export default function Page() {
  return (
    <main>
      <h1>Springback</h1>
    </main>
  );
}
