export default function Page() {
  return (
    <main>
      <h1>Springback for coaches</h1>
    </main>
  );
}
