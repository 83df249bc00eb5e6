using Kefu.CustomerArchives.Localization;
using Volo.Abp;
using Volo.Abp.ExceptionHandling;
using Volo.Abp.Localization;

namespace Kefu.CustomerArchives.Customers;

/// <summary>Too little is known of a customer to take it into use. The message says what is missing, in the reader's language.</summary>
internal sealed class IncompleteCustomerException : BusinessException, ILocalizeErrorMessage
{
    private readonly int _percent;
    private readonly IReadOnlyList<CompletenessItem> _missing;

    public IncompleteCustomerException(Customer customer) : base(CustomerArchivesErrorCodes.NotComplete)
    {
        (_percent, _missing) = (customer.Completeness, customer.Missing);
        WithData("Number", customer.Number).WithData("Completeness", _percent).WithData("Missing", _missing.Select(item => item.ToString()).ToList());
    }

    public string LocalizeMessage(LocalizationContext context)
    {
        var texts = context.LocalizerFactory.Create(typeof(CustomerArchivesResource));
        var names = string.Join(texts["ListSeparator"], _missing.Select(item => texts[$"Enum:CompletenessItem.{item}"].Value));
        return texts[CustomerArchivesErrorCodes.NotComplete, _percent, CustomerLimits.CompletenessToActivate, names];
    }
}
