namespace Kefu.CustomerArchives.Customers;

/// <summary>By what a customer is found again. Values are in their stored form.</summary>
internal sealed record CustomerKeys(IReadOnlyCollection<string> CreditCodes, IReadOnlyCollection<string> Mobiles, IReadOnlyCollection<string> NormalizedNames);
