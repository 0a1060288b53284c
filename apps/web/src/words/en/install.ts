/** How the app goes on the home screen. */
export const install = {
  home: "Put Springback on your home screen",
  homeWhy:
    "An iPhone clears what a site keeps in the browser after a week without a visit. Opened from the home screen it stays, so your mornings work without a connection too. What is synced is safe with us in any case.",
  onIphone: "On an iPhone or iPad",
  onIphoneHow: "Press Share in Safari, then Add to Home Screen.",
  onAndroid: "On Android",
  onAndroidHow: "Open the browser’s menu, then press Install app or Add to home screen.",
} as const;
