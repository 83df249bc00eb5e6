using Kefu.CustomerArchives.Customers;
using Kefu.CustomerArchives.Localization;
using Volo.Abp;
using Volo.Abp.ExceptionHandling;
using Volo.Abp.Localization;

namespace Kefu.CustomerArchives.Merging;

/// <summary>What a merge changed has been changed again. The message says what, in the reader's language.</summary>
internal sealed class MergeConflictException : BusinessException, ILocalizeErrorMessage
{
    private readonly string _number;
    private readonly IReadOnlyList<string> _changed;

    public MergeConflictException(Customer kept, IReadOnlyList<string> changed) : base(CustomerArchivesErrorCodes.MergeUndoConflict)
    {
        (_number, _changed) = (kept.Number, changed);
        WithData("Number", kept.Number).WithData("Changed", changed);
    }

    public string LocalizeMessage(LocalizationContext context)
    {
        var texts = context.LocalizerFactory.Create(typeof(CustomerArchivesResource));
        var names = string.Join(texts["ListSeparator"], _changed.Select(name => texts[$"Enum:MergeField.{name}"].Value));
        return texts[CustomerArchivesErrorCodes.MergeUndoConflict, _number, names];
    }
}
