namespace Kefu.CustomerArchives.Customers;

/// <summary>What is personal of someone, in full: to be shown only with a reason.</summary>
internal sealed record Person(string? Name, string? Mobile, string? Phone, string? WeChat = null);
