using Volo.Abp.Localization;
using Volo.Abp.Modularity;

namespace Kefu.Platform.Numbering;

[DependsOn(typeof(KefuPlatformModule))]
public sealed class NumberingTestModule : AbpModule;

internal sealed class TestNumberSeries : NumberSeriesDefinitionProvider
{
    public const string Customer = "Test.Customer";
    public const string Waybill = "Test.Waybill";
    public const string PickUp = "Test.PickUp";
    public const string Report = "Test.Report";
    public const string Appraisal = "Test.Appraisal";
    public const string Short = "Test.Short";
    public const string Invoice = "Test.Invoice";
    public const string WithoutSequence = "Test.WithoutSequence";
    public const string WithoutDay = "Test.WithoutDay";
    public const string UnknownToken = "Test.UnknownToken";

    /// <summary>The one customer that there is.</summary>
    public const string InUse = "KH000001";

    public override void Define(INumberSeriesDefinitionContext context) => context.Add(
        new NumberSeriesDefinition(Customer, "KH{SEQ:6}", Named(Customer)) { Scope = NumberSeriesScope.Company, IsUsed = (_, number) => Task.FromResult(number == InUse) },
        new NumberSeriesDefinition(Waybill, "{SITE}{yyMMdd}{SEQ:5}", Named(Waybill)) { Reset = NumberSeriesReset.Daily },
        new NumberSeriesDefinition(PickUp, "{SITE}{TYPE}{yyMMdd}{SEQ:4}", Named(PickUp)) { Reset = NumberSeriesReset.Daily, DocumentType = "TH" },
        new NumberSeriesDefinition(Report, "PG{yyyyMM}-{SEQ:3}", Named(Report)) { Scope = NumberSeriesScope.Company, Reset = NumberSeriesReset.Monthly },
        new NumberSeriesDefinition(Appraisal, "JX{yyyy}-{SEQ:3}", Named(Appraisal)) { Scope = NumberSeriesScope.Company, Reset = NumberSeriesReset.Yearly },
        new NumberSeriesDefinition(Short, "S{SEQ:1}", Named(Short)) { Scope = NumberSeriesScope.Company },
        new NumberSeriesDefinition(Invoice, "F{SEQ:4}", Named(Invoice)) { Scope = NumberSeriesScope.Company },
        new NumberSeriesDefinition(WithoutSequence, "KH{yyMMdd}", Named(WithoutSequence)) { Scope = NumberSeriesScope.Company },
        new NumberSeriesDefinition(WithoutDay, "KH{yyMM}{SEQ:4}", Named(WithoutDay)) { Scope = NumberSeriesScope.Company, Reset = NumberSeriesReset.Daily },
        new NumberSeriesDefinition(UnknownToken, "KH{CITY}{SEQ:4}", Named(UnknownToken)) { Scope = NumberSeriesScope.Company });

    private static FixedLocalizableString Named(string name) => new(name);
}
