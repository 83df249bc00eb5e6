using System.Security.Cryptography;
using System.Text.Json;
using Kefu.CustomerArchives.Customers;

namespace Kefu.CustomerArchives.Merging;

/// <summary>By which a contact or an address is known to be unchanged, without keeping what is personal a second time.</summary>
internal static class ItemPrint
{
    public static string Of(Contact contact) => Of(contact.Details);

    public static string Of(CustomerAddress address) => Of(address.Details);

    private static string Of<TDetails>(TDetails details) => Convert.ToHexString(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(details)));
}
